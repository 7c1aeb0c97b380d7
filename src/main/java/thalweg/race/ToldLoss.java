package thalweg.race;

import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;

/// The loss of a run as a person is told it: 0 where it is no more than rounding makes of it, as
/// 1e-28 is beside terms of f that are known to 1e-16. Files for programs keep it.
public final class ToldLoss {
  /// Of what the run has changed its loss by: what is more is more than rounding.
  private static final double SMALL = 1e-9;

  private ToldLoss() {}

  /// That after a step that was made.
  ///
  /// @param landscape that it runs on
  public static double at(Landscape landscape, Trajectory run, int step) {
    double loss = run.loss(step);
    boolean isSmall = Math.abs(loss) <= SMALL * Math.abs(run.loss(0) - loss);
    return isSmall && landscape.plane().isWhole()
        ? Rounding.on(landscape).value(loss, new Point(run.x(step), run.y(step)))
        : loss;
  }
}
