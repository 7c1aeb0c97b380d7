package thalweg.landscape;

import thalweg.linalg.Eigenpairs;

/// Tells whether the lesser curvature of a Hessian of the plane counts, however small it is beside
/// the greater. Immutable.
///
/// Where the Hessian is diagonal each curvature is an entry of its own, with a rounding of its own:
/// 1e-9*x^2 + 1e9*y^2 has a minimum. It counts unless the rounding of the place makes as much of
/// it.
public final class LesserCurvature {
  /// Of the lesser eigenvalue: what the greater one may add to it through what the Hessian is not
  /// diagonal by.
  private static final double SPLIT = 1e-3;

  /// Of the greater eigenvalue: what the rounding of a Hessian's entries may make of the lesser
  /// one.
  private static final double ENTRIES = 5e-15;

  /// A share: so far across is a place known, with room to spare.
  private static final double ROUNDING = 1e-15;

  /// A share of the curvature: it may differ by so much there.
  private static final double EVEN = 0.25;

  /// Of the greater one: a lesser one has lost digits to it.
  private static final double SHARPENED = 1e-3;

  private final Derivatives derivatives;
  private final UnitFrame frame;
  private final FrameDerivatives scaled;

  /// @param frame of two coordinates
  LesserCurvature(Derivatives derivatives, UnitFrame frame) {
    this.derivatives = derivatives;
    this.frame = frame;
    this.scaled = new FrameDerivatives(frame);
  }

  /// What rounding may leave of a lesser eigenvalue, as far as the Hessian alone tells.
  ///
  /// @param bent the greater eigenvalue
  /// @param flat the lesser one
  /// @param skew the lesser component of an eigenvector, which is a unit vector
  public static double noise(double bent, double flat, double skew) {
    return Math.abs(bent) * skew * skew <= SPLIT * Math.abs(flat)
        ? 0
        : NewtonSearch.NOISE * Math.abs(bent);
  }

  /// The same of a Hessian of two rows.
  static double noise(Eigenpairs pairs) {
    int flat = flat(pairs);
    double[] vector = pairs.vector(flat);
    double skew = Math.min(Math.abs(vector[0]), Math.abs(vector[1]));
    return noise(pairs.value(1 - flat), pairs.value(flat), skew);
  }

  /// What the rounding of the entries of a Hessian of two rows leaves of its lesser eigenvalue:
  /// less than [#noise(Eigenpairs)], which is on its guard against what a search makes of a place.
  static double rounding(Eigenpairs pairs) {
    return noise(pairs) * ENTRIES / NewtonSearch.NOISE;
  }

  /// The eigenpairs of a Hessian of two rows with the lesser eigenvalue as exact as its entries
  /// are: from the determinant, of which the difference of products is taken without cancellation
  /// (Kahan's method).
  ///
  /// @param hessian an [thalweg.linalg.UpperTriangle] with finite entries
  static Eigenpairs sharp(double[] hessian) {
    Eigenpairs pairs = Eigenpairs.of(2, hessian);
    int flat = flat(pairs);
    double bent = pairs.value(1 - flat);
    if (!(Math.abs(pairs.value(flat)) < SHARPENED * Math.abs(bent))) {
      return pairs;
    }
    int power = -Math.getExponent(bent);
    double xx = Math.scalb(hessian[0], power);
    double xy = Math.scalb(hessian[1], power);
    double yy = Math.scalb(hessian[2], power);
    double square = xy * xy;
    double determinant = Math.fma(xx, yy, -square) - Math.fma(xy, xy, -square);
    double lesser = determinant / Math.scalb(bent, power);
    double value = Math.scalb(lesser, -power);
    return flat == 0 ? pairs.withLimits(value, bent) : pairs.withLimits(bent, value);
  }

  /// Which of two eigenvalues is the lesser.
  static int flat(Eigenpairs pairs) {
    return Math.abs(pairs.low()) < Math.abs(pairs.high()) ? 0 : 1;
  }

  /// Whether it counts at a place.
  ///
  /// @param pairs the eigenpairs of the Hessian there, in the frame
  boolean counts(double[] place, Eigenpairs pairs) {
    int flat = flat(pairs);
    double curvature = pairs.value(flat);
    return Math.abs(curvature) > noise(pairs)
        && isSame(place, pairs, flat, ROUNDING)
        && isSame(place, pairs, flat, -ROUNDING);
  }

  private boolean isSame(double[] place, Eigenpairs pairs, int flat, double far) {
    double[] across = pairs.vector(1 - flat);
    double[] along = pairs.vector(flat);
    double[] beside = new double[2];
    for (int i = 0; i < 2; i++) {
      double way = far * across[i] * frame.unit(i);
      beside[i] = place[i] + Math.copySign(Math.max(Math.abs(way), 2 * Math.ulp(place[i])), way);
      beside[i] = across[i] == 0 ? place[i] : beside[i];
    }
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    derivatives.at(beside, gradient, hessian);
    if (!scaled.isFinite(gradient, hessian)) {
      return false;
    }
    double u = along[0] * frame.unit(0);
    double v = along[1] * frame.unit(1);
    double there = u * u * hessian[0] + 2 * u * v * hessian[1] + v * v * hessian[2];
    double here = pairs.value(flat);
    return Math.abs(there - here) <= EVEN * Math.abs(here);
  }
}
