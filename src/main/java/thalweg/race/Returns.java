package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.UnitFrame;

/// Whether a run that leaves the place where it rests, and comes back, does so again and again:
/// then it circles that place, though it is at rest by turns. Owned by the run's thread.
///
/// A rest counts where it is [Criteria.Circling#rested()] times as long as the run was away before.
/// One that leaves sooner than that circles the place from there on, until it has rested so long.
/// What is said otherwise is kept behind that.
///
/// Races go by it at every step, and maps of basins from block to block: so what counts is how it
/// fares at the end of each.
public final class Returns {
  private static final int NEVER = -1;

  /// Blocks: a run that was away is back a block sooner or later, by what is looked at.
  private static final int LEAST = 2;

  private final UnitFrame frame;
  private final Criteria.Circling criteria;
  private final double near = Criteria.STANDARD.settling().near();

  /// Where the run was at rest last.
  private Optional<CriticalPoint> place = Optional.empty();

  /// Since when it is there, and since when it is away from there, if it is.
  private int back;

  private int left = NEVER;

  /// Whether its method leaves the place where it rests by its rule, time and again.
  private boolean kicks;

  /// For how many steps it was away the last time; 0 if it was not.
  private int away;

  /// Whether it comes and goes, and what is said of it then.
  private boolean again;

  private Status circling = new Status.Moving();

  /// What would be said of it otherwise.
  private Optional<Status> behind = Optional.empty();

  Returns(UnitFrame frame, Criteria.Circling criteria) {
    this.frame = frame;
    this.criteria = criteria;
  }

  /// Begins anew.
  void begin() {
    place = Optional.empty();
    left = NEVER;
    away = 0;
    again = false;
    behind = Optional.empty();
  }

  /// @param always whether the run's method leaves the place where it rests by its rule: no rest
  ///   counts
  void kick(boolean always) {
    kicks = always;
  }

  /// As it is now.
  Returns copy() {
    Returns copy = new Returns(frame, criteria);
    copy.resume(this);
    return copy;
  }

  /// Goes on where another has come to, for what is said otherwise at the next step.
  void resume(Returns other) {
    kicks = other.kicks;
    place = other.place;
    back = other.back;
    left = other.left;
    away = other.away;
    again = other.again;
    circling = other.circling;
    behind = Optional.empty();
  }

  /// What would be said of a run otherwise.
  ///
  /// @param told what is said of it
  Status behind(Status told) {
    return behind.orElse(told);
  }

  /// What is said of a run.
  ///
  /// @param step the last one
  /// @param now what would be said of it otherwise
  Status told(int step, Status now) {
    boolean isDue = step % criteria.block() == 0;
    boolean rests = now instanceof Status.Settled || now instanceof Status.Approaching;
    if (!isDue && !again && (rests || !isSoon(step))) {
      behind = Optional.empty();
      return now;
    }
    boolean isThere = beside(now).filter(this::isThere).isPresent();
    boolean leaves = !rests && isSoon(step);
    if (isDue) {
      review(step, now);
    }
    again |= leaves && isThere && (kicks || isDue);
    boolean isTold = isThere && (again || leaves);
    behind = isTold ? Optional.of(now) : Optional.empty();
    return isTold ? circling : now;
  }

  private static Optional<CriticalPoint> beside(Status now) {
    return switch (now) {
      case Status.Settled(CriticalPoint at) when Stay.canHold(at) -> Optional.of(at);
      case Status.Approaching(CriticalPoint to) when Stay.canHold(to) -> Optional.of(to);
      case Status.Circling(CriticalPoint around) -> Optional.of(around);
      case Status.ThrownOut(CriticalPoint of) -> Optional.of(of);
      default -> Optional.empty();
    };
  }

  private boolean isThere(CriticalPoint other) {
    return place
        .filter(at -> frame.distance(at.position().toArray(), other.position().toArray()) <= near)
        .isPresent();
  }

  /// Notes whether the run is there, or away.
  private void review(int step, Status now) {
    if (!(now instanceof Status.Settled(CriticalPoint at)) || !Stay.canHold(at)) {
      left = left == NEVER ? step : left;
    } else if (!isThere(at)) {
      begin();
      place = Optional.of(at);
      circling = new Status.Circling(at);
      back = step;
    } else if (left != NEVER) {
      away = Math.max(step - left, LEAST * criteria.block());
      left = NEVER;
      back = step;
    } else if (!isSoon(step)) {
      again = false;
    }
  }

  /// Whether a run that has come back has not been there for long enough.
  private boolean isSoon(int step) {
    return left == NEVER && (kicks || step - back <= criteria.rested() * away);
  }
}
