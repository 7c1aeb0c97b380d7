package thalweg.terrain;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import thalweg.formula.Field;
import thalweg.formula.Packing;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.optimizer.GradientNoise;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.RandomStream;
import thalweg.optimizer.Schedule;
import thalweg.optimizer.Stepper;
import thalweg.race.Experiment;

/// Runs that are stepped as one vector and looked at now and then. Owned by one thread.
///
/// A run arrives at a resting place when it is near it at two looks ten steps apart and not away
/// from it in between, and has left it when it is away: what a race says of it, who looks at every
/// step. Once all runs rest or are lost, the other steps are saved.
final class Batch {
  /// The steps that a run must stay before it has arrived.
  static final int DWELL = 10;

  private static final int OUTSIDE = -2;
  private static final double LOST = 1e6;
  private static final double AT_REST = 1e-3;
  private static final int LONG_AT_REST = 64;
  private static final int MOST_BETWEEN_LOOKS = 16;

  private final Domain domain;
  private final RestingPlaces places;
  private final Field field;
  private final Oracle oracle;
  private final Stepper stepper;
  private final double farAcross;
  private final double farUp;
  private final double learningRate;
  private final Schedule schedule;
  private final int steps;
  private final int count;

  /// A [Packing], or x and y of one run whose coordinates belong together.
  private final double[] point;

  /// How far behind the x of a run its y lies.
  private final int apart;

  private final double[] x;
  private final double[] y;
  private final double[] values;
  private final double[] dx;
  private final double[] dy;
  private final double[] earlier;
  private final double[] before;
  private final int[] place;
  private final int[] since;
  private final int[] restingSince;
  private final double[] restingX;
  private final double[] restingY;
  private final boolean mayRest;
  private final boolean mayStandStill;
  private final boolean[] arrived;
  private final boolean[] ended;
  private int under;

  /// @param cells from where the runs start; one only if the method's coordinates belong together
  Batch(StartGrid grid, RestingPlaces places, int[] cells) {
    Optimizer optimizer = grid.optimizer();
    this.domain = grid.landscape().domain();
    this.places = places;
    this.farAcross = LOST * domain.width();
    this.farUp = LOST * domain.height();
    this.learningRate = optimizer.learningRate();
    this.schedule = grid.schedule();
    this.steps = grid.steps();
    this.count = cells.length;
    this.field = grid.landscape().field();
    this.x = Arrays.stream(cells).mapToDouble(cell -> grid.x(cell % grid.columns())).toArray();
    this.y = Arrays.stream(cells).mapToDouble(cell -> grid.y(cell / grid.columns())).toArray();
    boolean together = optimizer.elementwise();
    oracle = oracle(grid, cells, together);
    point = together ? new Packing(count).pack(x, y) : new double[] {x[0], y[0]};
    apart = together ? Packing.BLOCK : 1;
    stepper = optimizer.stepper(point.length, grid.alone(cells[0]).chanceOfMethod(0, 0));
    values = new double[count];
    dx = new double[count];
    dy = new double[count];
    earlier = point.clone();
    before = point.clone();
    place = new int[count];
    since = new int[count];
    restingSince = new int[count];
    restingX = new double[count];
    restingY = new double[count];
    mayRest = grid.noise() == 0;
    mayStandStill = mayRest && !optimizer.leavesToChance();
    arrived = new boolean[count];
    ended = new boolean[count];
    under = count;
    Arrays.fill(place, RestingPlaces.NONE);
    Arrays.fill(restingSince, -1);
  }

  /// Every run has noise of its own, which follows from the seed, its cell and the method.
  private Oracle oracle(StartGrid grid, int[] cells, boolean together) {
    FieldOracle exact = new FieldOracle(field);
    if (grid.noise() == 0) {
      return exact;
    }
    Experiment any = grid.alone(cells[0]);
    List<RandomStream> chances =
        Arrays.stream(cells).mapToObj(cell -> any.chanceOfNoise(cell, 0)).toList();
    return together
        ? new PackedNoise(exact, grid.noise(), chances)
        : new GradientNoise(exact, grid.noise(), chances.getFirst());
  }

  /// Makes all steps, or as many as change anything.
  ///
  /// @throws CancellationException if cancelled
  void run(BooleanSupplier cancelled) {
    look(0);
    for (int step = 0; step < steps && under > 0; ) {
      if (cancelled.getAsBoolean()) {
        throw new CancellationException();
      }
      int next = nextLook(step);
      while (step < next) {
        step++;
        stepper.step(point, learningRate * schedule.factor(step), oracle);
      }
      look(step);
      keep(step);
    }
  }

  /// Every step at first, then every sixteenth part of the way; and where the end is judged from.
  private int nextLook(int step) {
    int next = step + Math.clamp(step / 16, 1, MOST_BETWEEN_LOOKS);
    next = orAt(steps - 2 * DWELL, step, next);
    next = orAt(steps - DWELL, step, next);
    return orAt(steps, step, next);
  }

  /// The next look, or a mark that comes before it.
  private static int orAt(int mark, int step, int next) {
    return step < mark && next > mark ? mark : next;
  }

  private void keep(int step) {
    if (step == steps - 2 * DWELL) {
      System.arraycopy(point, 0, earlier, 0, point.length);
    } else if (step == steps - DWELL) {
      System.arraycopy(point, 0, before, 0, point.length);
    }
  }

  private void look(int step) {
    for (int run = 0; run < count; run++) {
      x[run] = point[at(run)];
      y[run] = point[at(run) + apart];
    }
    field.gradients(x, y, values, dx, dy);
    for (int run = 0; run < count; run++) {
      if (!ended[run]) {
        look(run, step, x[run], y[run]);
      }
    }
  }

  /// Where the x of a run lies.
  private int at(int run) {
    return apart == 1 ? 0 : Packing.x(run);
  }

  private void look(int run, int step, double x, double y) {
    if (isLost(run, x, y)) {
      place[run] = RestingPlaces.NONE;
      since[run] = step;
      end(run);
      return;
    }
    int at = place[run];
    if (at >= 0 && isStillAt(run, at, step, x, y)) {
      return;
    }
    int now = domain.contains(x, y) ? places.near(x, y) : OUTSIDE;
    if (now != at) {
      place[run] = now;
      since[run] = step;
    }
    arrived[run] = step == 0 && now >= 0;
    restingSince[run] = -1;
  }

  private boolean isStillAt(int run, int at, int step, double x, double y) {
    double square = places.square(at, x, y);
    if (!(square <= RestingPlaces.AWAY * RestingPlaces.AWAY) || !domain.contains(x, y)) {
      place[run] = RestingPlaces.NONE;
      return false;
    }
    if (square <= RestingPlaces.NEAR * RestingPlaces.NEAR && step - since[run] >= DWELL) {
      arrived[run] = true;
    }
    if (!arrived[run] || !isAtRest(run, at, square, x, y)) {
      restingSince[run] = -1;
      restingX[run] = x;
      restingY[run] = y;
    } else if (restingSince[run] < 0) {
      restingSince[run] = step;
    } else if (step - restingSince[run] >= LONG_AT_REST) {
      end(run);
    }
    return true;
  }

  /// With noise no run rests for good. At a minimum it is enough to stay close. From a saddle a run
  /// may creep away for thousands of steps, so there it has to stand still to the last bit.
  private boolean isAtRest(int run, int at, double square, double x, double y) {
    if (places.isMinimum(at)) {
      return mayRest && square <= AT_REST * AT_REST;
    }
    return mayStandStill && x == restingX[run] && y == restingY[run];
  }

  private void end(int run) {
    ended[run] = true;
    under--;
  }

  private boolean isLost(int run, double x, double y) {
    boolean within =
        Math.abs(x - domain.minX()) <= farAcross && Math.abs(y - domain.minY()) <= farUp;
    // Finite numbers leave nothing of zero, others make it a NaN.
    return !within || 0 * values[run] + 0 * dx[run] + 0 * dy[run] != 0;
  }

  /// What has become of a run.
  Arrival arrival(int run, Aftermath aftermath) {
    if (place[run] == OUTSIDE) {
      return new Arrival(Ending.LEFT, RestingPlaces.NONE, since[run]);
    }
    if (ended[run] && place[run] == RestingPlaces.NONE) {
      return new Arrival(Ending.DIVERGED, RestingPlaces.NONE, since[run]);
    }
    if (arrived[run]) {
      return places.isMinimum(place[run])
          ? new Arrival(Ending.MINIMUM, place[run], since[run])
          : new Arrival(Ending.SADDLE, RestingPlaces.NONE, since[run]);
    }
    Ending ending = aftermath.of(at(earlier, run), at(before, run), at(point, run));
    return new Arrival(ending, RestingPlaces.NONE, steps);
  }

  private Point at(double[] points, int run) {
    return new Point(points[at(run)], points[at(run) + apart]);
  }
}
