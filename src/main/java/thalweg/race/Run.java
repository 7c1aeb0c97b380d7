package thalweg.race;

import java.util.ArrayList;
import java.util.List;
import thalweg.landscape.Length;
import thalweg.landscape.Point;
import thalweg.objective.Objective;
import thalweg.optimizer.GradientNoise;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.schedule.Schedule;

/// One entrant on its way from one start; owned by one thread.
final class Run {
  private static final int FIRST_CAPACITY = 1025;

  private final int start;
  private final int entrant;
  private final int steps;
  private final double learningRate;
  private final Stepper stepper;
  private final Schedule schedule;
  private final CountingOracle oracle;
  private final Oracle asked;
  private final Diagnosis diagnosis;
  private final Course course;
  private final double[] point;
  private Columns columns;
  private int length;
  private boolean ended;
  private Status status = new Status.Moving();
  private final List<StatusChange> changes = new ArrayList<>();
  private List<StatusChange> publishedChanges = List.of();

  Run(Experiment experiment, int start, int entrant, Objective objective, Diagnosis diagnosis) {
    Optimizer optimizer = experiment.entrants().get(entrant).optimizer();
    Point from = experiment.starts().get(start);
    this.start = start;
    this.entrant = entrant;
    this.steps = experiment.steps();
    this.learningRate = optimizer.learningRate();
    this.stepper =
        optimizer.stepper(objective.dimension(), experiment.chanceOfMethod(start, entrant));
    this.schedule = experiment.schedule();
    this.oracle = new CountingOracle(objective);
    this.asked =
        experiment.noise() > 0
            ? new GradientNoise(
                oracle, experiment.noise(), experiment.chanceOfNoise(start, entrant))
            : oracle;
    this.diagnosis = diagnosis;
    this.course = diagnosis.course();
    this.point = new double[] {from.x(), from.y()};
    this.columns = new Columns(Math.min(steps + 1, FIRST_CAPACITY));
    oracle.visit(point);
    record(from.x(), from.y());
  }

  /// Whether its budget is spent or it diverged.
  boolean ended() {
    return ended || length > steps;
  }

  /// Makes at most that many steps.
  void advance(int most) {
    for (int i = 0; i < most && !ended(); i++) {
      double fromX = point[0];
      double fromY = point[1];
      stepper.step(point, rate(length), asked);
      oracle.visit(point);
      record(fromX, fromY);
    }
  }

  private void record(double fromX, double fromY) {
    double slope = Length.of(oracle.gradient()[0], oracle.gradient()[1]);
    if (diagnosis.isLost(point, oracle.value(), slope)) {
      become(new Status.Diverged(length));
      ended = true;
      return;
    }
    if (length == columns.capacity()) {
      columns = columns.grown((int) Math.min(2L * length, steps + 1L));
    }
    columns.x[length] = point[0];
    columns.y[length] = point[1];
    columns.loss[length] = oracle.value();
    columns.gradientNorm[length] = slope;
    columns.velocity[length] = Length.of(point[0] - fromX, point[1] - fromY);
    columns.learningRate[length] = rate(Math.max(length, 1));
    course.follow(point[0] - fromX, point[1] - fromY, oracle.gradient());
    become(diagnosis.next(status, length, columns, course, oracle));
    length++;
  }

  /// The learning rate of a step, from 1.
  private double rate(int step) {
    return learningRate * schedule.factor(step);
  }

  private void become(Status next) {
    if (!next.equals(status) || changes.isEmpty()) {
      status = next;
      changes.add(new StatusChange(length, next));
    }
  }

  /// What it has done so far, for other threads to read.
  Trajectory trajectory() {
    if (publishedChanges.size() != changes.size()) {
      publishedChanges = List.copyOf(changes);
    }
    return new Trajectory(start, entrant, columns, length, publishedChanges, oracle.evaluations());
  }
}
