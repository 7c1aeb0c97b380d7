package thalweg.basin;

import java.util.Arrays;
import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.linalg.CriticalKind;
import thalweg.race.BlockReview;
import thalweg.race.Criteria;
import thalweg.race.HeldUp;
import thalweg.race.Returns;
import thalweg.race.Status;
import thalweg.race.StatusReplay;

/// Tells how the runs of a batch have ended, by what a race says at its last step. Owned by one
/// thread.
///
/// Most have come to rest at a minimum: looks show that. Of the others the last steps are replayed.
/// To and fro between points around a minimum, as a race says, is to circle it here.
///
/// A map may differ from a race
/// - where a run was at rest at a minimum for long enough to be left alone, and a method whose
///   memory fades throws it out later;
/// - where looks missed what a race had seen before the last steps and remembers: a cycle that it
///   has known ever since, a wide swing about a kink that has become narrower or wider, a rest that
///   takes more to come to after circling, a plateau on the edge, which one of two places came
///   first that are so close together that a run may be at both.
final class EndClassifier {
  private static final Criteria.Settling SETTLING = Criteria.STANDARD.settling();
  private static final int UNKNOWN = -1;
  private static final int BLOCK = BlockReview.block();
  private static final double REST = Criteria.STANDARD.rest().near();

  private final CriticalPointIndex places;
  private final StatusReplay replay;
  private final int steps;
  private final boolean kicks;

  /// @param replay of runs on the places' landscape
  /// @param steps how many steps the runs have made
  /// @param kicks whether their method leaves the place where it rests by its rule
  EndClassifier(CriticalPointIndex places, StatusReplay replay, int steps, boolean kicks) {
    this.kicks = kicks;
    this.places = places;
    this.replay = replay;
    this.steps = steps;
  }

  /// How a run has ended that is not outside, and was looked at until its end or need not be looked
  /// at any more.
  ///
  /// @param before what a race is likely to have said of it before its last positions
  /// @param supposed the same before its last steps
  /// @param returns whether it comes back again and again, if it was followed from block to block
  /// @param x the first coordinates of its last positions, as many as a [StatusReplay] goes by or
  ///   all that there are; none where it was not followed to its end
  /// @param y their second coordinates
  Arrival of(
      ArrivalTracker tracker,
      int run,
      Status before,
      Status supposed,
      Optional<Returns> returns,
      double[] x,
      double[] y) {
    int since = tracker.since(run);
    int place = tracker.place(run);
    if (tracker.hasEnded(run) && place < 0) {
      return new Arrival(Ending.DIVERGED, CriticalPointIndex.NONE, since);
    }
    if (tracker.hasEnded(run)) {
      return tracker.isCircling(run)
          ? new Arrival(Ending.CIRCLING, place, since)
          : at(place, since);
    }
    Status status = replay.status(before, supposed, returns, steps + 1 - x.length, x, y);
    boolean isKicked = kicks && status.isUnderWay() && wasOnAFloor(before, x, y);
    return isKicked
        ? new Arrival(Ending.CIRCLING, CriticalPointIndex.NONE)
        : of(status, place, since);
  }

  /// Whether a run that is on its way was on a level floor a few blocks of steps before, from where
  /// its method has kicked it, and is back there but for its steps, which shrink.
  private boolean wasOnAFloor(Status before, double[] x, double[] y) {
    for (int last = x.length - 1 - steps % BLOCK; last >= BLOCK; last -= BLOCK) {
      double[] earlierX = Arrays.copyOf(x, last + 1);
      double[] earlierY = Arrays.copyOf(y, last + 1);
      Status status =
          replay.status(before, before, Optional.empty(), steps + 1 - x.length, earlierX, earlierY);
      if (status instanceof Status.Settled(CriticalPoint at) && at.form().isCurve()) {
        return !SETTLING.isAway(places.square(at, x[x.length - 1], y[y.length - 1]));
      }
    }
    return false;
  }

  /// How a run has ended that was followed from block to block and had settled at the end of the
  /// last one, if its positions since then bear that out: most do, and need no replay.
  ///
  /// @param at where
  /// @param x the first coordinates of its last positions, as many as a [StatusReplay] goes by
  /// @param y their second coordinates
  Optional<Arrival> atRest(
      ArrivalTracker tracker, int run, CriticalPoint at, double[] x, double[] y) {
    int place = tracker.place(run);
    if (place < 0 || !places.point(place).equals(at)) {
      return Optional.empty();
    }
    int since = Math.max(0, x.length - 1 - steps % BLOCK - BlockReview.straight());
    for (int i = since; i < x.length; i++) {
      if (places.square(place, x[i], y[i]) > REST * REST) {
        return Optional.empty();
      }
    }
    double square = places.square(place, x[x.length - 1], y[x.length - 1]);
    return HeldUp.isBeside(at, replay.factor(), square)
        ? Optional.empty()
        : Optional.of(settled(at, place, tracker.since(run)));
  }

  /// How a run has ended that is outside by less than can be seen: at a minimum on the edge, if it
  /// has been near it all the time that is looked back.
  Optional<Arrival> onTheEdge(double[] x, double[] y) {
    int last = x.length - 1;
    int place = last < 0 ? CriticalPointIndex.NONE : places.near(x[last], y[last]);
    boolean isThere = places.isMinimum(place) && places.isInside(places.point(place).point());
    for (int i = 0; isThere && i <= last; i++) {
      isThere = SETTLING.isNear(places.square(place, x[i], y[i]));
    }
    return isThere ? Optional.of(at(place, UNKNOWN)) : Optional.empty();
  }

  private Arrival at(int place, int since) {
    return places.isMinimum(place)
        ? new Arrival(Ending.MINIMUM, place, since)
        : new Arrival(Ending.of(places.point(place)), CriticalPointIndex.NONE, since);
  }

  private Arrival of(Status status, int place, int since) {
    return switch (status) {
      case Status.Settled(CriticalPoint at) when isUnknown(at) && places.isInside(at.point()) ->
          new Arrival(Ending.STILL, CriticalPointIndex.NONE);
      case Status.Settled(CriticalPoint at) -> settled(at, place, since);
      case Status.Approaching(CriticalPoint to) -> settled(to, place, since);
      case Status.Circling(CriticalPoint around) -> circling(around, place, since);
      case Status.ThrownOut(CriticalPoint of) -> circling(of, place, since);
      case Status.Cycling(_, _, Optional<CriticalPoint> around) when around.isPresent() ->
          circling(around.get(), place, since);
      case Status.Balanced(Optional<CriticalPoint> beside) when beside.isPresent() ->
          new Arrival(Ending.STILL, number(beside.get()));
      case Status.LeftDomain(int step) -> new Arrival(Ending.LEFT, CriticalPointIndex.NONE, step);
      default -> new Arrival(Ending.of(status), CriticalPointIndex.NONE);
    };
  }

  /// A minimum beyond the edge of the domain, for which the map has no number, is none.
  private Arrival circling(CriticalPoint around, int place, int since) {
    int found = number(around);
    return around.kind() == CriticalKind.MINIMUM && found != CriticalPointIndex.NONE
        ? new Arrival(Ending.CIRCLING, found, found == place ? since : UNKNOWN)
        : new Arrival(Ending.CIRCLING, CriticalPointIndex.NONE);
  }

  /// The number of the minimum that is there, or [CriticalPointIndex#NONE].
  private int number(CriticalPoint there) {
    int found = places.near(there.point().x(), there.point().y());
    return places.isMinimum(found) ? found : CriticalPointIndex.NONE;
  }

  /// Whether it is a minimum that the map has no number for: where a run rests at one inside the
  /// domain, as on the lower side of a jump, no step moves it.
  private boolean isUnknown(CriticalPoint at) {
    return at.kind() == CriticalKind.MINIMUM
        && places.near(at.point().x(), at.point().y()) == CriticalPointIndex.NONE;
  }

  private Arrival settled(CriticalPoint at, int place, int since) {
    int found = places.near(at.point().x(), at.point().y());
    int when = found == place && place >= 0 ? since : UNKNOWN;
    if (isUnknown(at)) {
      // A minimum that the map has no number for, as one beyond the edge of the domain.
      return new Arrival(Ending.MOVING, CriticalPointIndex.NONE);
    }
    return at.kind() == CriticalKind.MINIMUM
        ? at(found, when)
        : new Arrival(Ending.of(at), CriticalPointIndex.NONE, when);
  }
}
