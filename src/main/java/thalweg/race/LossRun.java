package thalweg.race;

import java.util.Arrays;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import thalweg.landscape.Landscape;
import thalweg.landscape.Length;
import thalweg.landscape.UnitFrame;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.condition.EdgeBehavior;

/// A run of which only the losses are asked. It makes the very steps of a run of a [Race], to the
/// last bit, but is not diagnosed, which takes most of a race's time.
public final class LossRun {
  private static final int CHECK = 1024;

  private LossRun() {}

  /// The losses of an experiment's first run, the start's first, one a step.
  ///
  /// @param experiment with a start and an entrant
  /// @param cancelled asked now and then
  /// @return fewer than one more than its steps where the run was lost or stopped
  /// @throws CancellationException if cancelled
  public static double[] of(Experiment experiment, BooleanSupplier cancelled) {
    Landscape landscape = experiment.landscape();
    UnitFrame frame =
        landscape.plane().isWhole()
            ? UnitFrame.of(landscape.domain())
            : UnitFrame.of(landscape.plane(), landscape.domain());
    Optimizer optimizer = experiment.entrants().getFirst().optimizer();
    double[] point = landscape.plane().lift(experiment.starts().getFirst());
    Stepper stepper = experiment.stepper(0, 0);
    CountingOracle exact = new CountingOracle(landscape.objective());
    Oracle asked = experiment.seen(0, 0, exact);
    boolean stops = experiment.conditions().edge() == EdgeBehavior.STOP;
    double[] losses = new double[experiment.steps() + 1];
    for (int step = 0; step < losses.length; step++) {
      if (step % CHECK == 0 && cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      if (step > 0) {
        stepper.step(point, optimizer.learningRate() * experiment.schedule().factor(step), asked);
      }
      exact.visit(point);
      double slope = Length.of(exact.gradient());
      if (Criteria.STANDARD.isLost(frame, point, exact.value(), slope)
          || (stops && isOutside(landscape, point))) {
        return Arrays.copyOf(losses, step);
      }
      losses[step] = exact.value();
    }
    return losses;
  }

  private static boolean isOutside(Landscape landscape, double[] point) {
    double[] shadow = new double[2];
    landscape.plane().project(point, shadow);
    return !landscape.domain().contains(shadow[0], shadow[1]);
  }
}
