package thalweg.landscape;

import java.util.Arrays;
import java.util.Optional;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// One step of Newton's method in a [UnitFrame], by the eigenpairs of the Hessian. Immutable.
///
/// It leaves out directions whose slope is mere rounding: along the floor of a level valley it
/// would be divided by a curvature that is rounding as well. In more than two dimensions level
/// directions are the rule, and the slope along them is the rounding of many numbers.
final class NewtonStep {
  /// How far across the floor of a valley may be, a share.
  private static final double NEAR = 1e-3;

  private final UnitFrame frame;
  private final LesserCurvature lesser;
  private final FloorWalk floor;
  private final int dimension;

  NewtonStep(Derivatives derivatives, UnitFrame frame) {
    this.frame = frame;
    this.lesser = new LesserCurvature(derivatives, frame);
    this.floor = new FloorWalk(derivatives, frame);
    this.dimension = frame.dimension();
  }

  /// The step from a place.
  ///
  /// @param pairs the eigenpairs of the Hessian there, in the frame
  /// @param gradient there, in the function's own coordinates
  /// @param step receives it, in the frame
  /// @return its length
  double at(double[] place, Eigenpairs pairs, double[] gradient, double[] step) {
    double greatest = Math.max(Math.abs(pairs.low()), Math.abs(pairs.high()));
    double level = dimension > 2 ? NewtonSearch.NO_SLOPE : NewtonSearch.ROUNDING;
    Arrays.fill(step, 0);
    for (int k = 0; k < dimension; k++) {
      double[] direction = pairs.vector(k);
      double slope = 0;
      for (int i = 0; i < dimension; i++) {
        slope += gradient[i] * frame.unit(i) * direction[i];
      }
      Optional<double[]> hidden = hidden(place, pairs, slope, k);
      if (hidden.isPresent()) {
        step[0] += hidden.get()[0];
        step[1] += hidden.get()[1];
        continue;
      }
      boolean flat = Math.abs(pairs.value(k)) <= NewtonSearch.FLAT * greatest;
      double rounding = (flat ? level : NewtonSearch.ROUNDING) * greatest;
      if (!(Math.abs(slope) <= rounding) || counts(place, pairs, slope, k)) {
        for (int i = 0; i < dimension; i++) {
          step[i] += direction[i] * slope / pairs.value(k);
        }
      }
    }
    return Length.of(step);
  }

  /// The step along the floor of a valley that is so narrow that the Hessian does not hold the
  /// curvature along it; none where the floor shows none either.
  private Optional<double[]> hidden(double[] place, Eigenpairs pairs, double slope, int k) {
    if (dimension > 2
        || slope == 0
        || k != LesserCurvature.flat(pairs)
        || KindRule.kind(pairs) != CriticalKind.DEGENERATE) {
      return Optional.empty();
    }
    return floor
        .beside(place[0], place[1], NEAR)
        .flatMap(at ->
            floor
                .curvature(at)
                .map(curvature -> {
                  double length = at.slope() / curvature.value();
                  return new double[] {length * at.alongX(), length * at.alongY()};
                }));
  }

  /// Whether a slope that is rounding beside the greater curvature is more than that beside the
  /// lesser one, which counts.
  private boolean counts(double[] place, Eigenpairs pairs, double slope, int k) {
    return dimension == 2
        && k == LesserCurvature.flat(pairs)
        && Math.abs(slope) > NewtonSearch.ROUNDING * Math.abs(pairs.value(k))
        && lesser.counts(place, pairs);
  }
}
