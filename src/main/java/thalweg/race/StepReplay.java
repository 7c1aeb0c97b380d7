package thalweg.race;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import thalweg.landscape.Plane;
import thalweg.objective.Objective;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.StateVector;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.StepTrace;
import thalweg.optimizer.rule.StepTrace.Answer;

/// Repeats a run of a race, to the last bit, up to a step that the caller wants taken apart. Going
/// on from there costs one step; going back repeats the run from its start. Owned by one thread.
///
/// Points and vectors of a run in R^n are told by their shadows on the landscape's plane.
public final class StepReplay {
  private static final int CHECK = 1024;

  private final Experiment experiment;
  private final int start;
  private final int entrant;
  private final double learningRate;
  private final Stepper stepper;
  private final CountingOracle counting;
  private final RecordingOracle oracle;

  /// What the method is told: what is recorded, under the conditions.
  private final Oracle seen;

  private final Plane plane;
  private final double[] point;
  private final double[] shadow = new double[2];
  private int made;

  /// A replay of one run.
  ///
  /// @param start the index of the start
  /// @param entrant the index of the entrant
  public StepReplay(Experiment experiment, int start, int entrant) {
    this.experiment = experiment;
    this.start = start;
    this.entrant = entrant;
    Optimizer optimizer = experiment.entrants().get(entrant).optimizer();
    Objective objective = experiment.landscape().objective();
    learningRate = optimizer.learningRate();
    stepper = experiment.stepper(start, entrant);
    counting = new CountingOracle(objective);
    plane = experiment.landscape().plane();
    Oracle noisy = experiment.noisy(start, entrant, counting);
    oracle = new RecordingOracle(noisy, objective, plane);
    seen = experiment.conditions().seen(oracle);
    point = plane.lift(experiment.starts().get(start));
    counting.visit(point);
  }

  /// Whether this is the run of an experiment, from a start, of an entrant.
  public boolean repeats(Experiment race, int from, int who) {
    return experiment.equals(race) && start == from && entrant == who;
  }

  /// How many steps it has repeated.
  public int made() {
    return made;
  }

  /// Takes a step apart.
  ///
  /// @param number the number of the step, from 1, above [#made()]
  /// @param cancelled asked now and then
  /// @throws CancellationException if it says so
  /// @throws IllegalArgumentException if the step has been passed
  public StepAnatomy step(int number, BooleanSupplier cancelled) {
    if (number <= made) {
      throw new IllegalArgumentException("step " + number + " has been passed, " + made + " made");
    }
    while (made + 1 < number) {
      if (made % CHECK == 0 && cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      // What the step before was told may still be carried.
      oracle.listen(made + 2 == number);
      advance();
    }
    return StepAnatomy.of(experiment, start, entrant, trace(number));
  }

  private StepTrace trace(int number) {
    List<Answer> gradients = new ArrayList<>(oracle.gradients());
    Map<String, PlaneVector> before = carried();
    Map<String, Double> numbers = stepper.numbers();
    PlaneVector from = stand();
    PlaneVector slope = shadowOf(counting.gradient());
    oracle.listen(true);
    advance();
    gradients.addAll(oracle.gradients());
    return new StepTrace(
        number,
        rate(number),
        from,
        stand(),
        slope,
        before,
        carried(),
        numbers,
        gradients,
        oracle.gradients().size(),
        oracle.hessians());
  }

  private void advance() {
    made++;
    stepper.step(point, rate(made), seen);
    counting.visit(point);
  }

  private double rate(int step) {
    return learningRate * experiment.schedule().factor(step);
  }

  private PlaneVector stand() {
    plane.project(point, shadow);
    return new PlaneVector(shadow[0], shadow[1]);
  }

  private Map<String, PlaneVector> carried() {
    Map<String, PlaneVector> carried = new LinkedHashMap<>();
    double[] elements = new double[point.length];
    for (StateVector vector : stepper.state()) {
      for (int i = 0; i < elements.length; i++) {
        elements[i] = vector.get(i);
      }
      carried.put(vector.symbol(), shadowOf(elements));
    }
    return carried;
  }

  private PlaneVector shadowOf(double[] vector) {
    plane.projectVector(vector, shadow);
    return new PlaneVector(shadow[0], shadow[1]);
  }
}
