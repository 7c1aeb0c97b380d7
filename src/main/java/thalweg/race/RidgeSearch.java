package thalweg.race;

import java.util.function.ToDoubleFunction;
import thalweg.landscape.CriticalPoint;

/// Finds out whether a run that moves to and fro around a minimum is beyond the ridges around it
/// time and again, as one is that wanders over many minima: then it circles none of them.
/// Immutable.
///
/// Beyond a ridge the ground falls on the straight way from the minimum to where the run is.
///
/// @param function f, of n coordinates
record RidgeSearch(ToDoubleFunction<double[]> function) {
  /// Steps from one look to the next, by turns, back through the last ones: a cycle is not always
  /// met at the same of its points.
  private static final int[] APART = {4, 5, 6, 8};

  /// One step of so many may be beyond: a run that wanders is back by chance.
  private static final int MOST = 4;

  /// At how many places on each way, the ends not counted.
  private static final int PLACES = 7;

  /// Factor: so much higher above the minimum than further on the way is on a ridge. On a bent
  /// floor it leads a little over the side of the valley.
  private static final double HIGHER = 1.1;

  /// Whether it was beyond a ridge at more than a quarter of the steps that are looked at.
  ///
  /// @param steps how far back
  boolean isBeyond(CriticalPoint place, MotionHistory history, int steps) {
    double[] at = place.position().toArray();
    double least = function.applyAsDouble(at);
    int looks = 0;
    int beyond = 0;
    for (int ago = 0; ago < steps; ago += APART[looks++ % APART.length]) {
      beyond += isHigherBefore(at, least, history.position(ago)) ? 1 : 0;
    }
    return MOST * beyond > looks;
  }

  /// The same of each point of a cycle.
  ///
  /// @param period how many there are
  boolean isCycleBeyond(CriticalPoint place, MotionHistory history, int period) {
    double[] at = place.position().toArray();
    double least = function.applyAsDouble(at);
    int beyond = 0;
    for (int ago = 0; ago < period; ago++) {
      beyond += isHigherBefore(at, least, history.position(ago)) ? 1 : 0;
    }
    return MOST * beyond > period;
  }

  private boolean isHigherBefore(double[] at, double least, double[] position) {
    double[] way = new double[at.length];
    double most = 0;
    for (int place = 1; place <= PLACES + 1; place++) {
      for (int i = 0; i < way.length; i++) {
        way[i] = at[i] + (position[i] - at[i]) * place / (PLACES + 1);
      }
      double height = function.applyAsDouble(way) - least;
      if (most > HIGHER * height) {
        return true;
      }
      most = Math.max(most, height);
    }
    return false;
  }
}
