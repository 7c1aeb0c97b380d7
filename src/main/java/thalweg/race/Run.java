package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.objective.Objective;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.schedule.Schedule;

/// One entrant on its way from one start, in R^n; owned by one thread.
final class Run {
  private final Experiment experiment;
  private final int start;
  private final int entrant;
  private final int steps;
  private final double learningRate;
  private final boolean kicks;
  private final Stepper stepper;
  private final Schedule schedule;
  private final CountingOracle oracle;
  private final Oracle asked;
  private final Recorder recorder;
  private final double[] point;
  private int length;
  private boolean ended;
  private Status status = new Status.Moving();
  private final StatusLog changes = new StatusLog();
  private final ComingDown descent;

  /// What is said of the run once it has come down to the minimum that it is at, as it looks.
  private Optional<StatusChange> waiting = Optional.empty();

  Run(Experiment experiment, int start, int entrant, Objective objective, Recorder recorder) {
    Optimizer optimizer = experiment.entrants().get(entrant).optimizer();
    this.experiment = experiment;
    this.start = start;
    this.entrant = entrant;
    this.steps = experiment.steps();
    this.learningRate = optimizer.learningRate();
    this.kicks = optimizer.leavesToChance();
    this.descent = new ComingDown(experiment, kicks);
    this.stepper = experiment.stepper(start, entrant);
    this.schedule = experiment.schedule();
    this.oracle = new CountingOracle(objective);
    this.asked = experiment.seen(start, entrant, oracle);
    this.recorder = recorder;
    this.point = experiment.landscape().plane().lift(experiment.starts().get(start));
    oracle.visit(point);
    record(schedule.factor(1));
  }

  /// Whether its budget is spent, it diverged, or it was stopped.
  boolean ended() {
    return ended || length > steps;
  }

  /// Makes at most that many steps.
  void advance(int most) {
    for (int i = 0; i < most && !ended(); i++) {
      double factor = schedule.factor(length);
      stepper.step(point, learningRate * factor, asked);
      oracle.visit(point);
      record(factor);
    }
  }

  private void record(double factor) {
    Status now = recorder.record(status, length, point, oracle, learningRate * factor, factor);
    descent.follow(oracle.value());
    become(
        factor,
        switch (now) {
          case Status.Moving() when steps == 0 -> new Status.AtStart();
          case Status.Diverged(int step, _) when step > 0 -> lost(step, learningRate * factor);
          default -> now;
        });
    waiting
        .filter(change -> change.step() < length && !isUnderWay(change.status(), factor))
        .ifPresent(this::arrive);
    if (status.isLost()) {
      ended = true;
    } else {
      length++;
      if (ended()) {
        end();
      }
    }
  }

  /// A run that is lost: by its rule, or because it grew out of all bounds.
  private Status lost(int step, double rate) {
    return NonFiniteStep.is(point, recorder.columns().gradientNorm[step - 1], rate)
        ? new Status.Diverged(step, NonFiniteStep.of(experiment, start, entrant, step))
        : new Status.Diverged(step);
  }

  /// Most steps keep the very status of the step before, which saves comparing what it holds.
  @SuppressWarnings("ReferenceEquality")
  private void become(double factor, Status next) {
    if ((next != status && !next.equals(status)) || changes.isEmpty()) {
      status = next;
      ended = next instanceof Status.Stopped;
      waiting.ifPresent(this::leave);
      told(next, factor);
    }
  }

  private boolean isUnderWay(Status said, double factor) {
    return steps > 0
        && said instanceof Status.Settled(CriticalPoint at)
        && descent.isUnderWay(at, recorder.columns(), length, factor);
  }

  private boolean isDrawn(Status said) {
    return said instanceof Status.Settled(CriticalPoint at)
        && descent.isDrawn(at, recorder.columns(), length);
  }

  /// It has come down to the minimum that it is at, or started there and stays.
  private void arrive(StatusChange change) {
    if (change.step() == 0 && length == 1) {
      leave(change);
      return;
    }
    waiting = Optional.empty();
    int since = change.step() == 0 ? length : change.since();
    changes.append(new StatusChange(length, change.status(), since));
  }

  /// It comes no nearer to the minimum that it was at; where decay draws it beside that, it never
  /// was there.
  private void leave(StatusChange change) {
    waiting = Optional.empty();
    if (!isDrawn(change.status())) {
      changes.replace(change);
    }
  }

  /// Of a method that leaves the place where it rests by its rule, time and again, it is not said
  /// that a minimum throws it out: it goes round it.
  private void told(Status next, double factor) {
    Status said =
        kicks && next instanceof Status.ThrownOut(CriticalPoint of)
            ? new Status.Circling(of)
            : next;
    if (changes.isEmpty() || !changes.last().status().equals(said)) {
      if (said instanceof Status.Settled || said instanceof Status.Approaching) {
        changes.forgetSpiral();
      }
      StatusChange change = new StatusChange(length, said, since(said));
      if (said instanceof Status.Settled(CriticalPoint at)
          && (changes.isComing() || isDrawn(said))
          && isUnderWay(said, factor)) {
        waiting = Optional.of(change);
        Status comes = new Status.Approaching(at);
        if (changes.isEmpty() || !(changes.last().status() instanceof Status.Approaching)) {
          changes.append(new StatusChange(length, comes, since(comes)));
        }
      } else {
        changes.add(
            isOneStand(said) ? new StatusChange(length, said, changes.takeBack().since()) : change);
      }
    }
  }

  /// Whether decay has held the run all the while since it was said to stand, or to be at a place.
  private boolean isOneStand(Status said) {
    if (!(said instanceof Status.Balanced) || changes.isEmpty()) {
      return false;
    }
    StatusChange last = changes.last();
    boolean stood =
        last.status() instanceof Status.Settled || last.status() instanceof Status.StandingStill;
    return stood && descent.stands(recorder.columns(), last.step(), length);
  }

  private int since(Status said) {
    return changes.isLate() ? changes.since(length, recorder.ago(said)) : length;
  }

  private void end() {
    if (changes.circlesLate()) {
      changes.circled(length - 1, recorder.ago(changes.last().status()));
    }
  }

  /// What it has done so far, for other threads to read.
  Trajectory trajectory() {
    return new Trajectory(
        start,
        entrant,
        recorder.columns(),
        length,
        recorder.snapshots(),
        changes.copy(),
        oracle.evaluations());
  }
}
