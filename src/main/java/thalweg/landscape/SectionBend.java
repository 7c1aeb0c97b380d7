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

  /// What a bend is nothing beside: the change of the slope along the section that is lost in
  /// rounding, as a share of both.
  private static final double NOTHING = 1e-9;

  /// What rounding leaves of slopes and bends in other directions, as a share of them: across an
  /// axis only the last digit of a formula's terms, else what turning the Hessian costs.
  private static final double ACROSS = 1e-15;

  private static final double TURNED = 1e-13;

  /// How a section bends at its probe. A bend counts by what it does to the slope over the length
  /// of the section, so that the answer does not depend on units; how steep the ground is in other
  /// directions does not matter.
  ///
  /// @param shape at the probe
  public static SectionBend of(CrossSection section, LocalShape shape) {
    double length = section.from().distance(section.to());
    double dx = section.directionX();
    double dy = section.directionY();
    double bend = Math.abs(length * shape.curvatureAlong(dx, dy));
    double slope = Math.abs(shape.slopeAlong(dx, dy));
    double all =
        shape.gradientNorm()
            + length
                * Length.of(Length.of(shape.hessianXX(), shape.hessianYY()), shape.hessianXY());
    double rounding = (dx == 0 || dy == 0 ? ACROSS : TURNED) * all;
    if (bend > Math.max(rounding, NOTHING * (slope + bend))) {
      return shape.curvatureAlong(dx, dy) > 0 ? UP : DOWN;
    }
    return slope > rounding ? STRAIGHT : LEVEL;
  }

  /// The name in the text bundles, in lower case: `straight`.
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
