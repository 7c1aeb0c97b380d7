package thalweg.landscape;

import java.util.Locale;

/// How the ground goes along a section where the probe stands on it.
public enum SectionBend {
  /// It bends up.
  UP,
  /// It bends down.
  DOWN,
  /// It rises or falls without a bend.
  STRAIGHT,
  /// It neither rises, falls nor bends.
  LEVEL;

  /// What a slope or a bend is nothing beside: the change of the gradient that is lost in rounding,
  /// as a share of all slopes and bends there.
  private static final double NOTHING = 1e-9;

  /// How a section bends at its probe. A bend counts by what it does to the slope over the length
  /// of the section, so that the answer does not depend on units.
  ///
  /// @param shape at the probe
  public static SectionBend of(CrossSection section, LocalShape shape) {
    double length = section.from().distance(section.to());
    double bend = length * shape.curvatureAlong(section.directionX(), section.directionY());
    double slope = shape.slopeAlong(section.directionX(), section.directionY());
    double all =
        shape.gradientNorm()
            + length
                * Length.of(Length.of(shape.hessianXX(), shape.hessianYY()), shape.hessianXY());
    if (Math.abs(bend) > NOTHING * all) {
      return bend > 0 ? UP : DOWN;
    }
    return Math.abs(slope) > NOTHING * all ? STRAIGHT : LEVEL;
  }

  /// The name in the text bundles, in lower case: `straight`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
