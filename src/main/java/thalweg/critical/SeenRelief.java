package thalweg.critical;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import thalweg.landscape.ScaledBounds;
import thalweg.landscape.ScaledDerivatives;

/// The greatest derivatives that the five places of a cell show, each for itself, and whether they
/// tell what the formula makes of a square.
///
/// @param side of the cell, a share of the domain
/// @param nothing the greatest curvature that counts as none
record SeenRelief(
    double gu, double gv, double uu, double uv, double vv, double side, double nothing) {
  /// So many times what is seen there may be between the places: a smooth function makes twice as
  /// much, and bounds are a few times as wide as they must be.
  private static final double TRUSTED = 16;

  /// Of the Hessian, what is flat beside it.
  private static final double FLAT = 1e-6;

  static SeenRelief of(Cell cell, double nothing) {
    List<ScaledDerivatives> places =
        Stream.concat(Stream.of(cell.centre()), cell.corners().stream())
            .filter(ScaledDerivatives::isFinite)
            .toList();
    return new SeenRelief(
        greatest(places, ScaledDerivatives::gu),
        greatest(places, ScaledDerivatives::gv),
        greatest(places, ScaledDerivatives::uu),
        greatest(places, ScaledDerivatives::uv),
        greatest(places, ScaledDerivatives::vv),
        cell.side(),
        nothing);
  }

  private static double greatest(
      List<ScaledDerivatives> places, ToDoubleFunction<ScaledDerivatives> part) {
    return places.stream().mapToDouble(each -> Math.abs(part.applyAsDouble(each))).max().orElse(0);
  }

  /// How many times as much as there is between places by what they show there may be in a square:
  /// 1 at most where they tell what there is.
  double surprise(ScaledBounds bounds) {
    double flat = FLAT * Math.max(Math.max(uu, vv), uv) + nothing;
    double bend =
        Math.max(
            Math.max(ratio(bounds.uu(), uu, flat), ratio(bounds.vv(), vv, flat)),
            ratio(bounds.uv(), uv, flat));
    return Math.max(
        bend,
        Math.max(
            ratio(bounds.gu(), gu + (uu + uv) * side, flat * side),
            ratio(bounds.gv(), gv + (vv + uv) * side, flat * side)));
  }

  private static double ratio(double bound, double seen, double nothing) {
    return bound <= nothing ? 0 : bound / (TRUSTED * seen + nothing);
  }
}
