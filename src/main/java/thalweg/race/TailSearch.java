package thalweg.race;

import java.util.function.ToDoubleFunction;
import thalweg.landscape.Length;
import thalweg.landscape.UnitFrame;

/// Finds out whether the ground levels out below a run that stands still, as the tail of an
/// exponential does, by [TailCriteria]. Immutable.
///
/// It looks at f along the way straight down. In a tail nearly all of the fall is behind after a
/// small part of that way, and never comes back. In a bowl, on a saddle and on a straight slope it
/// takes the whole way, and behind a crease the ground rises again.
final class TailSearch {
  private final TailCriteria criteria;
  private final UnitFrame frame;
  private final ToDoubleFunction<double[]> function;

  /// @param function f, of n coordinates
  TailSearch(TailCriteria criteria, UnitFrame frame, ToDoubleFunction<double[]> function) {
    this.criteria = criteria;
    this.frame = frame;
    this.function = function;
  }

  /// Whether it does.
  ///
  /// @param position where the run stands
  /// @param gradient there, in the function's own coordinates
  /// @param far how far is looked, a share
  /// @param left what the run has left to fall; not above 0 where that is not known
  boolean levelsOut(double[] position, double[] gradient, double far, double left) {
    double[] down = new double[position.length];
    for (int i = 0; i < down.length; i++) {
      down[i] = gradient[i] * frame.unit(i);
    }
    double slope = Length.of(down);
    if (slope == 0) {
      return true;
    }
    for (int i = 0; i < down.length; i++) {
      down[i] = down[i] / slope * frame.unit(i);
    }
    double here = function.applyAsDouble(position);
    double soon = here - below(position, down, far / criteria.parts());
    double atOnce = here - below(position, down, criteria.kink());
    boolean levels = soon > 0 && atOnce <= soon / 2 && soon >= left / 2;
    for (int part = 2; levels && part <= criteria.parts(); part++) {
      double fall = here - below(position, down, far * part / criteria.parts());
      levels = fall >= criteria.kept() * soon && fall <= 2 * soon;
    }
    return levels;
  }

  private double below(double[] position, double[] down, double share) {
    double[] point = new double[position.length];
    for (int i = 0; i < point.length; i++) {
      point[i] = position[i] - share * down[i];
    }
    return function.applyAsDouble(point);
  }
}
