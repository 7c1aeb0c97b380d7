package thalweg.basin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import thalweg.formula.Field;
import thalweg.formula.Packing;
import thalweg.landscape.UnitFrame;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.schedule.Schedule;
import thalweg.race.Returns;
import thalweg.race.Status;
import thalweg.race.StatusReplay;

/// Runs that are stepped as one vector and looked at now and then. Owned by one thread.
///
/// Once all runs rest or are lost, the other steps are saved.
final class Batch {
  private final Field field;
  private final Oracle oracle;
  private final Stepper stepper;
  private final double learningRate;
  private final Schedule schedule;
  private final int steps;
  private final int count;

  /// Of which runs f is not a number at the start.
  private final boolean[] nowhere;

  /// A [Packing], or x and y of one run whose coordinates belong together.
  private final double[] point;

  /// How far behind the x of a run its y lies.
  private final int apart;

  private final double[] x;
  private final double[] y;
  private final double[] values;
  private final double[] dx;
  private final double[] dy;
  private final ArrivalTracker tracker;
  private final InsideTracker inside;
  private final ThereTracker there;

  /// Where the edge of the domain stops or holds runs.
  private final Optional<EdgeTracker> edges;

  /// Where no run rests for good.
  private final Optional<PaceTracker> paces;

  /// What a race is likely to say of each run before the first position that is kept, and before
  /// the first step that is judged.
  private final Status[] before;

  private final Status[] supposed;

  /// The same of whether it comes back again and again.
  private final List<Optional<Returns>> returns;

  private final Looks looks;
  private final LookTimes times;

  /// All points at each of the last steps, from [#followed] on.
  private final List<double[]> recent = new ArrayList<>();

  /// The first step at which all points are kept.
  private final int followed;

  /// @param cells from where the runs start; one only if the method's coordinates belong together
  Batch(StartGrid grid, CriticalPointIndex places, int[] cells) {
    Optimizer optimizer = grid.optimizer();
    this.learningRate = optimizer.learningRate();
    this.schedule = grid.schedule();
    this.steps = grid.steps();
    this.count = cells.length;
    this.field = grid.landscape().field();
    this.x = Arrays.stream(cells).mapToDouble(cell -> grid.x(cell % grid.columns())).toArray();
    this.y = Arrays.stream(cells).mapToDouble(cell -> grid.y(cell / grid.columns())).toArray();
    nowhere = new boolean[count];
    for (int i = 0; i < count; i++) {
      nowhere[i] = Double.isNaN(field.value(x[i], y[i]));
    }
    boolean together = optimizer.elementwise();
    oracle = BatchOracle.of(grid, field, cells, together);
    point = together ? new Packing(count).pack(x, y) : new double[] {x[0], y[0]};
    apart = together ? Packing.BLOCK : 1;
    stepper = grid.stepper(cells[0], point.length, apart);
    edges = EdgeTracker.of(grid, count, apart);
    values = new double[count];
    dx = new double[count];
    dy = new double[count];
    there = new ThereTracker(places, count, apart);
    tracker = new ArrivalTracker(grid, places, count, there);
    inside = new InsideTracker(grid.landscape().domain(), count, apart);
    looks = new Looks(places);
    before = new Status[count];
    supposed = new Status[count];
    returns = new ArrayList<>(Collections.nCopies(count, Optional.empty()));
    paces =
        tracker.movesAll()
            ? Optional.of(
                new PaceTracker(
                    UnitFrame.of(grid.landscape().domain()),
                    point,
                    count,
                    apart,
                    grid.noise() > 0,
                    optimizer.leavesToChance()))
            : Optional.empty();
    Arrays.fill(before, new Status.Moving());
    Arrays.fill(supposed, new Status.Moving());
    followed = steps + 1 - StatusReplay.positions(steps);
    times = new LookTimes(steps, followed);
  }

  /// Makes all steps, or as many as change anything.
  ///
  /// @throws CancellationException if cancelled
  void run(BooleanSupplier cancelled) {
    look(0);
    keep(0);
    for (int step = 0; step < steps && tracker.areAnyUnderWay(); ) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      int next = times.next(step);
      while (step < next) {
        step++;
        stepper.step(point, learningRate * schedule.factor(step), oracle);
        keep(step);
        inside.follow(step, point);
        there.follow(step, point);
        if (edges.isPresent()) {
          edges.get().follow(step, point);
        }
        if (paces.isPresent()) {
          paces.get().follow(step, point);
        }
      }
      look(step);
    }
  }

  private void keep(int step) {
    if (step >= followed) {
      recent.add(point.clone());
    }
  }

  private void look(int step) {
    for (int run = 0; run < count; run++) {
      x[run] = point[at(run)];
      y[run] = point[at(run) + apart];
    }
    looks.add(step, x, y);
    field.gradients(x, y, values, dx, dy);
    for (int run = 0; run < count; run++) {
      if (!tracker.hasEnded(run)) {
        tracker.look(run, step, x[run], y[run], isDefined(run));
        int seen = run;
        paces.ifPresent(pace -> tracker.arrival(seen).ifPresent(at -> pace.arrive(seen, at)));
      }
    }
    if (step == followed - 1 && paces.isEmpty()) {
      Arrays.setAll(before, run -> tracker.supposed(run, step));
    }
    if (step == times.unjudged()) {
      Arrays.setAll(supposed, run -> supposed(run, step));
      paces.ifPresent(this::setReturns);
    }
  }

  private void setReturns(PaceTracker pace) {
    for (int run = 0; run < count; run++) {
      returns.set(run, Optional.of(pace.returns(run)));
    }
  }

  private Status supposed(int run, int step) {
    Status said =
        paces.map(pace -> pace.supposed(run)).orElseGet(() -> tracker.supposed(run, step));
    return said instanceof Status.Moving ? tracker.supposedBeside(x[run], y[run]) : said;
  }

  /// Finite numbers leave nothing of zero, others make it a NaN.
  private boolean isDefined(int run) {
    return 0 * values[run] + 0 * dx[run] + 0 * dy[run] == 0;
  }

  /// Where the x of a run lies.
  private int at(int run) {
    return at(run, apart);
  }

  /// Where the x of a run lies in a vector in which its y lies so far behind it.
  static int at(int run, int apart) {
    return apart == 1 ? 0 : Packing.x(run);
  }

  private double[] last(int made, int coordinate) {
    return recent.stream().limit(made).mapToDouble(each -> each[coordinate]).toArray();
  }

  /// Where a run is after its last step, or the last that had to be made.
  double[] end(int run) {
    return new double[] {point[at(run)], point[at(run) + apart]};
  }

  /// What has become of a run.
  Arrival arrival(int run, EndClassifier classifier) {
    if (nowhere[run]) {
      return new Arrival(Ending.UNDEFINED, CriticalPointIndex.NONE, 0);
    }
    int made = recent.size() == StatusReplay.positions(steps) ? recent.size() : 0;
    double[] lastX = last(made, at(run));
    double[] lastY = last(made, at(run) + apart);
    Optional<Arrival> atEdge = edges.flatMap(each -> each.arrival(run, end(run), lastX, lastY));
    if (atEdge.isPresent()) {
      return atEdge.get();
    }
    if (tracker.isOutside(run)) {
      return classifier
          .onTheEdge(lastX, lastY)
          .orElseGet(() -> new Arrival(Ending.LEFT, CriticalPointIndex.NONE, inside.left(run)));
    }
    tracker
        .lookBack(run, lastX, lastY)
        .ifPresent(said -> {
          before[run] = said;
          supposed[run] = said;
        });
    int known = tracker.hasEnded(run) ? 0 : made;
    Optional<Arrival> rests =
        paces
            .filter(_ -> known > 0)
            .flatMap(pace -> pace.rest(run))
            .flatMap(at -> classifier.atRest(tracker, run, at, lastX, lastY));
    Arrival arrival =
        rests.orElseGet(() ->
            classifier.of(
                tracker, run, before[run], supposed[run], returns.get(run), lastX, lastY));
    return known > 0 ? looks.dated(arrival, run, lastX, lastY) : arrival;
  }
}
