package thalweg.basin;

import java.util.Arrays;
import java.util.Optional;
import thalweg.landscape.Domain;

/// What is seen of the runs of a batch at one look after another: near which resting place each is
/// and since when, whether it has arrived there, and whether it need not be looked at again. Owned
/// by one thread.
///
/// A run arrives at a resting place when it is near it at two looks [#DWELL] steps apart and not
/// away from it in between, and has left it when it is away: what a race says of it, who looks at
/// every step.
final class Sightings {
  /// The steps that a run must stay before it has arrived.
  static final int DWELL = 10;

  private static final int OUTSIDE = -2;
  private static final double LOST = 1e6;
  private static final double AT_REST = 1e-3;
  private static final int LONG_AT_REST = 64;

  private final Domain domain;
  private final RestingPlaces places;
  private final double farAcross;
  private final double farUp;
  private final boolean mayRest;
  private final boolean mayStandStill;
  private final int[] place;
  private final int[] since;
  private final int[] restingSince;
  private final double[] restingX;
  private final double[] restingY;
  private final boolean[] arrived;
  private final boolean[] ended;
  private int underWay;

  /// Nothing seen yet.
  ///
  /// @param count how many runs there are
  Sightings(StartGrid grid, RestingPlaces places, int count) {
    this.domain = grid.landscape().domain();
    this.places = places;
    farAcross = LOST * domain.width();
    farUp = LOST * domain.height();
    mayRest = grid.noise() == 0;
    mayStandStill = mayRest && !grid.optimizer().leavesToChance();
    place = new int[count];
    since = new int[count];
    restingSince = new int[count];
    restingX = new double[count];
    restingY = new double[count];
    arrived = new boolean[count];
    ended = new boolean[count];
    underWay = count;
    Arrays.fill(place, RestingPlaces.NONE);
    Arrays.fill(restingSince, -1);
  }

  /// Whether any run may still change what is said of it.
  boolean areAnyUnderWay() {
    return underWay > 0;
  }

  /// Whether nothing will change what is said of a run: it is lost, or rests for good.
  boolean hasEnded(int run) {
    return ended[run];
  }

  /// Looks at a run that has not ended.
  ///
  /// @param step how many steps it has made
  /// @param defined whether the function's value and gradient are finite there
  void look(int run, int step, double x, double y, boolean defined) {
    if (!defined || isFarOff(x, y)) {
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

  private boolean isFarOff(double x, double y) {
    return !(Math.abs(x - domain.minX()) <= farAcross && Math.abs(y - domain.minY()) <= farUp);
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
    underWay--;
  }

  /// Where a run has come to; empty for one that is in the domain but nowhere in particular.
  Optional<Arrival> arrival(int run) {
    if (place[run] == OUTSIDE) {
      return Optional.of(new Arrival(Ending.LEFT, RestingPlaces.NONE, since[run]));
    }
    if (ended[run] && place[run] == RestingPlaces.NONE) {
      return Optional.of(new Arrival(Ending.DIVERGED, RestingPlaces.NONE, since[run]));
    }
    if (arrived[run]) {
      return Optional.of(
          places.isMinimum(place[run])
              ? new Arrival(Ending.MINIMUM, place[run], since[run])
              : new Arrival(Ending.SADDLE, RestingPlaces.NONE, since[run]));
    }
    return Optional.empty();
  }
}
