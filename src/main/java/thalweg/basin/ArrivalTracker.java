package thalweg.basin;

import java.util.Arrays;
import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.UnitFrame;
import thalweg.optimizer.condition.NoDecay;
import thalweg.race.BlockReview;
import thalweg.race.Criteria;
import thalweg.race.HeldUp;
import thalweg.race.Status;

/// What is seen of the runs of a batch at one look after another: near which resting place each is
/// and since when, whether it has arrived there, and whether it need not be looked at again. Owned
/// by one thread.
///
/// It goes by the [Criteria] of a race, who looks at every step: a run arrives at a resting place
/// when it is near it at two looks that lie as far apart as it must dwell, and not away from it in
/// between, and has left it when it is away. What happened between two looks it does not see.
final class ArrivalTracker {
  private static final Criteria CRITERIA = Criteria.STANDARD;
  private static final Criteria.Settling SETTLING = CRITERIA.settling();
  private static final double FAR = CRITERIA.hovering().whereKnown().far();
  private static final double REACH = SETTLING.reach() * SETTLING.reach();
  private static final double BESIDE = Criteria.BESIDE * Criteria.BESIDE;
  private static final int OUTSIDE = -2;

  private final Domain domain;
  private final UnitFrame frame;
  private final LastMoves moves;
  private final CriticalPointIndex places;
  private final double farAcross;
  private final double farUp;
  private final boolean noisy;
  private final boolean mayRest;
  private final boolean restless;
  private final double factor;
  private final boolean decays;
  private final int[] place;
  private final int[] since;
  private final ThereTracker there;
  private final RestTracker rest;
  private final StandingTracker standing;
  private final boolean[] circling;
  private final boolean[] arrived;
  private final boolean[] ended;
  private int underWay;

  /// Nothing seen yet.
  ///
  /// @param count how many runs there are
  /// @param there looks at all steps of those near a place
  ArrivalTracker(StartGrid grid, CriticalPointIndex places, int count, ThereTracker there) {
    this.domain = grid.landscape().domain();
    this.frame = UnitFrame.of(domain);
    moves = new LastMoves(frame);
    this.places = places;
    farAcross = CRITERIA.lost() * domain.width();
    farUp = CRITERIA.lost() * domain.height();
    noisy = grid.noise() > 0;
    mayRest = !noisy && !grid.optimizer().leavesToChance();
    restless = grid.isRestless();
    factor = grid.schedule().factor(Math.max(1, grid.steps()));
    decays = !(grid.conditions().decay() instanceof NoDecay);
    place = new int[count];
    since = new int[count];
    this.there = there;
    rest = new RestTracker(count);
    standing = new StandingTracker(count);
    circling = new boolean[count];
    arrived = new boolean[count];
    ended = new boolean[count];
    underWay = count;
    Arrays.fill(place, CriticalPointIndex.NONE);
  }

  /// Whether no run rests for good, because the method, chance or noise moves it on.
  boolean movesAll() {
    return restless || !mayRest;
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
      place[run] = CriticalPointIndex.NONE;
      there.come(run, CriticalPointIndex.NONE, step, x, y);
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
      there.come(run, now, step, x, y);
    }
    arrived[run] = step == 0 && now >= 0;
    rest.leave(run);
    standing.leave(run, step);
  }

  private boolean isFarOff(double x, double y) {
    return !(Math.abs(x - domain.minX()) <= farAcross && Math.abs(y - domain.minY()) <= farUp);
  }

  private boolean isStillAt(int run, int at, int step, double x, double y) {
    double square = places.square(at, x, y);
    if (SETTLING.isAway(square) || !domain.contains(x, y)) {
      place[run] = CriticalPointIndex.NONE;
      return false;
    }
    if (SETTLING.isNear(square) && step - since[run] >= SETTLING.dwell()) {
      arrived[run] = true;
    }
    boolean holds = !decays || square <= BESIDE;
    if (holds
        && (places.isMinimum(at) ? hasComeToRest(run, step, x, y) : isStanding(run, step, x, y))) {
      end(run);
    }
    return true;
  }

  /// Where chance moves a run, none rests for good, and with a restless method none but those that
  /// circle already. One that stands still beside a minimum, where a line search has given up, does
  /// not circle it.
  private boolean hasComeToRest(int run, int step, double x, double y) {
    if (isStanding(run, step, x, y)) {
      return !restless
          && !HeldUp.isBeside(places.point(place[run]), factor, places.square(place[run], x, y));
    }
    if (!mayRest || !arrived[run]) {
      return false;
    }
    RestTracker.Verdict verdict = rest.look(run, step, places.square(place[run], x, y));
    // In a kink, where no gradient fades, steps may grow again, or shrink to nothing beside it.
    boolean isKink = places.point(place[run]).form().isKink();
    circling[run] = verdict == RestTracker.Verdict.CIRCLES && !isKink;
    return switch (verdict) {
      case OPEN -> false;
      case RESTS -> !restless && !isKink;
      case CIRCLES -> !isKink;
    };
  }

  /// From a saddle a run may creep away for thousands of steps, so there it has to stand still to
  /// the last bit.
  private boolean isStanding(int run, int step, double x, double y) {
    return standing.look(run, step, x, y, mayRest && arrived[run]);
  }

  private void end(int run) {
    ended[run] = true;
    underWay--;
  }

  /// Looks at the end of a run that has been left alone, where others have kept its steps going:
  /// one that moves has not rested for good, as its method has thrown it out.
  ///
  /// @param x the first coordinates of its last positions; none where its steps were saved
  /// @param y their second coordinates
  /// @return what a race said of it before these, if it moves; circling where it has ever since
  Optional<Status> lookBack(int run, double[] x, double[] y) {
    int block = BlockReview.block();
    if (!ended[run] || circling[run] || place[run] < 0 || !moves.any(x, y, x.length - block)) {
      return Optional.empty();
    }
    ended[run] = false;
    CriticalPoint at = places.point(place[run]);
    return Optional.of(
        moves.any(x, y, 1) && places.isMinimum(place[run])
            ? new Status.Circling(at)
            : new Status.Settled(at));
  }

  /// Where a run is that has arrived at a critical point, and not left it since.
  Optional<CriticalPoint> arrival(int run) {
    return arrived[run] && place[run] >= 0
        ? Optional.of(places.point(place[run]))
        : Optional.empty();
  }

  /// Whether a run is outside the domain.
  boolean isOutside(int run) {
    return place[run] == OUTSIDE;
  }

  /// The place that a run has come near and not left since, or [CriticalPointIndex#NONE].
  int place(int run) {
    return Math.max(place[run], CriticalPointIndex.NONE);
  }

  /// Whether a run that has ended goes round its place for good.
  boolean isCircling(int run) {
    return circling[run];
  }

  /// The step since which a run is at its minimum, near another place, outside or lost; near a
  /// minimum where it is not there yet.
  int since(int run) {
    boolean isAtMinimum = place[run] >= 0 && places.isMinimum(place[run]);
    return isAtMinimum ? there.since(run, since[run]) : since[run];
  }

  /// What a race is likely to say of a run now, as far as looks tell: where it has arrived, and
  /// whether it should have come to rest there long since.
  Status supposed(int run, int step) {
    return arrival(run)
        .<Status>map(
            at -> rest.isRestless(run, step) ? new Status.Circling(at) : new Status.Settled(at))
        .orElseGet(Status.Moving::new);
  }

  /// What a run may be circling from afar, as its positions will tell: the minimum beside it.
  /// Nearer to it a run without noise would have arrived, but for a kink, across which it hops.
  Status supposedBeside(double x, double y) {
    return places
        .minimumBeside(x, y, FAR)
        .filter(at ->
            noisy
                || at.form().isKink()
                || frame.square(x - at.point().x(), y - at.point().y()) > REACH)
        .<Status>map(Status.Circling::new)
        .orElseGet(Status.Moving::new);
  }
}
