package thalweg.landscape;

import java.util.Optional;

/// Two places as near to each other as numbers allow, between which the slope along a direction
/// changes its sign: from sharply bent ground to either side of its floor, or of a kink, or a pole.
///
/// @param du the direction, a unit vector
/// @param dv its second component
/// @param one a place
/// @param other the place beside it, to the other side
/// @param left the greater of the slopes that are left there, a magnitude
/// @param steepest the greatest slope that was seen on the way, a magnitude
public record SlopeBracket(
    double du,
    double dv,
    ScaledDerivatives one,
    ScaledDerivatives other,
    double left,
    double steepest) {
  private static final int MOST_HALVINGS = 70;

  /// Of the way, where derivatives are missing in the middle, as at the tip of a cone.
  private static final double BESIDE = 0.47;

  /// Of the steepest slope: as little is left where ground is smooth. At a kink it is all of it.
  private static final double FADED = 0.01;

  /// Halves the way between two places.
  ///
  /// @param du the direction, a unit vector
  /// @param dv its second component
  /// @return empty where the slopes at both places have one sign, or derivatives are missing on the
  ///   way
  public static Optional<SlopeBracket> between(
      DerivativeSampler probe, ScaledDerivatives from, ScaledDerivatives to, double du, double dv) {
    ScaledDerivatives one = from;
    ScaledDerivatives other = to;
    double atOne = one.slope(du, dv);
    double atOther = other.slope(du, dv);
    double steepest = Math.max(Math.abs(atOne), Math.abs(atOther));
    boolean falls = atOne < 0;
    if (!(falls ? atOther > 0 : atOne > 0 && atOther < 0)) {
      return Optional.empty();
    }
    for (int i = 0; i < MOST_HALVINGS; i++) {
      ScaledDerivatives middle = between(probe, one, other, 0.5);
      if (isAt(middle, one) || isAt(middle, other)) {
        break;
      }
      if (!middle.isFinite()) {
        middle = between(probe, one, other, BESIDE);
      }
      if (!middle.isFinite()) {
        return Optional.empty();
      }
      double slope = middle.slope(du, dv);
      steepest = Math.max(steepest, Math.abs(slope));
      if (slope < 0 == falls) {
        one = middle;
        atOne = slope;
      } else {
        other = middle;
        atOther = slope;
      }
    }
    return Optional.of(
        new SlopeBracket(
            du, dv, one, other, Math.max(Math.abs(atOne), Math.abs(atOther)), steepest));
  }

  private static boolean isAt(ScaledDerivatives place, ScaledDerivatives other) {
    return place.u() == other.u() && place.v() == other.v();
  }

  private static ScaledDerivatives between(
      DerivativeSampler probe, ScaledDerivatives one, ScaledDerivatives other, double share) {
    return probe.at(
        one.u() + share * (other.u() - one.u()), one.v() + share * (other.v() - one.v()));
  }

  /// Whether the slope fades towards the place in between.
  public boolean isSmooth() {
    return left <= FADED * steepest;
  }
}
