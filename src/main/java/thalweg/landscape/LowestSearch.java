package thalweg.landscape;

import java.util.Optional;
import thalweg.formula.Field;
import thalweg.linalg.Eigenpairs;

/// Goes down from a place of a landscape's plane to the bottom of its valley, by Newton's steps
/// with the magnitudes of the eigenvalues, each shortened until it leads down.
///
/// Lengths are shares, measured in a [UnitFrame]. A step is no longer than the domain.
final class LowestSearch {
  /// Enough for a bent valley, which takes about twenty.
  private static final int MOST_STEPS = 60;

  private static final int MOST_HALVINGS = 40;

  /// A curvature that is a smaller part of the greatest one is taken for as much.
  private static final double FLAT = 1e-12;

  /// Where the last step went so small a part of the way down, or less, the bottom is near.
  private static final double LEVELLED = 1e-4;

  private final Field field;
  private final UnitFrame frame;
  private final FrameDerivatives scaled;
  private final double[] gradient = new double[2];
  private final double[] hessian = new double[3];

  LowestSearch(Field field, Domain domain) {
    this.field = field;
    frame = UnitFrame.of(domain);
    scaled = new FrameDerivatives(frame);
  }

  /// The bottom below a place, wherever it is; empty where the ground falls for ever, as far as can
  /// be told, or is not defined.
  Optional<LowestPlace.Place> from(Point start) {
    double x = start.x();
    double y = start.y();
    double first = field.value(x, y);
    double value = first;
    double fall = 0;
    for (int i = 0; i < MOST_STEPS; i++) {
      double[] step = step(x, y);
      double share = 1;
      double next = field.value(x + step[0], y + step[1]);
      for (int k = 0; k < MOST_HALVINGS && !(next < value); k++) {
        share /= 2;
        next = field.value(x + share * step[0], y + share * step[1]);
      }
      if (!(next < value)) {
        return found(x, y, value);
      }
      x += share * step[0];
      y += share * step[1];
      fall = value - next;
      value = next;
    }
    return fall <= LEVELLED * (first - value) ? found(x, y, value) : Optional.empty();
  }

  private static Optional<LowestPlace.Place> found(double x, double y, double value) {
    return Math.abs(value) <= ValueRange.MOST
        ? Optional.of(new LowestPlace.Place(new Point(x, y), value))
        : Optional.empty();
  }

  /// The step down in domain coordinates; nothing where no derivative says where down is.
  private double[] step(double x, double y) {
    field.hessian(x, y, gradient, hessian);
    double[] step = new double[2];
    double sum = gradient[0] + gradient[1] + hessian[0] + hessian[1] + hessian[2];
    if (!Double.isFinite(sum)) {
      return step;
    }
    Eigenpairs pairs = scaled.eigenpairs(hessian);
    double least = FLAT * Math.max(Math.abs(pairs.low()), Math.abs(pairs.high()));
    double across = gradient[0] * frame.unit(0);
    double up = gradient[1] * frame.unit(1);
    for (int k = 0; k < 2; k++) {
      double[] direction = pairs.vector(k);
      double slope = across * direction[0] + up * direction[1];
      double curvature = Math.max(Math.abs(pairs.value(k)), least);
      double length = slope == 0 ? 0 : Math.clamp(slope / curvature, -1, 1);
      step[0] -= length * direction[0] * frame.unit(0);
      step[1] -= length * direction[1] * frame.unit(1);
    }
    return step;
  }
}
