package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalForm;
import thalweg.landscape.CriticalPoint;
import thalweg.linalg.CriticalKind;

/// Tells of a run near a critical point whether it comes to rest there, circles it, or is thrown
/// out, by [Criteria.Circling]. Immutable.
final class Stay {
  private final Criteria criteria;
  private final Criteria.Settling settling;
  private final CycleSearch cycles;
  private final HoverSearch hovers;
  private final int pause;
  private final boolean noisy;
  private final Arriving arriving;

  /// @param pause at every how manieth step a run may be said to have come back
  /// @param noisy whether gradients are
  Stay(Criteria criteria, CycleSearch cycles, HoverSearch hovers, int pause, boolean noisy) {
    this.criteria = criteria;
    this.settling = criteria.settling();
    this.cycles = cycles;
    this.hovers = hovers;
    this.pause = pause;
    this.noisy = noisy;
    this.arriving = new Arriving(criteria, noisy);
  }

  /// The status of a run that was at a place, as far as its positions alone tell; that of the step
  /// before where they don't, or it was at none.
  Status carried(Status previous, MotionHistory history) {
    if (previous instanceof Status.ThrownOut(CriticalPoint of)) {
      boolean back =
          history.step() % pause == 0
              && settling.isNear(history.square(0, of.position()))
              && settling.isNear(history.square(arriving.dwelt(history), of.position()))
              && arriving.isComingToRest(previous, history)
              && arriving.isThere(of, history);
      return back ? new Status.Settled(of) : previous;
    }
    if (isStillAt(previous, history)) {
      return reviewed(previous, history);
    }
    return left(previous, history);
  }

  /// What is said of a run that is no longer at a place, as far as its positions alone tell: thrown
  /// out of it, circling it from afar, or moving; of one that was at none, what was said before.
  Status left(Status previous, MotionHistory history) {
    return switch (previous) {
      case Status.Settled(CriticalPoint at) -> left(at, history);
      case Status.Circling(CriticalPoint around) ->
          isSwinging(around, history) ? swinging(around, previous, history) : new Status.Moving();
      default -> previous;
    };
  }

  /// Whether a run near a place comes to rest there.
  Arriving arriving() {
    return arriving;
  }

  /// Whether it goes to and fro about a place and hardly comes nearer, be it far or near.
  private boolean isSwinging(CriticalPoint around, MotionHistory history) {
    return cycles.hardlyChanges(history) && hovers.isInTheMiddle(history, around.position());
  }

  /// What is said of a run that goes to and fro about a place: once it has kept on for long as it
  /// is, that it is in a cycle.
  private Status swinging(CriticalPoint around, Status circling, MotionHistory history) {
    return history.pace().isDue(history.step())
            && !around.form().isKink()
            && cycles.period(history, 0) == 2
        ? cycling(2, around, history)
        : circling;
  }

  private Status left(CriticalPoint at, MotionHistory history) {
    if (at.kind() == CriticalKind.MINIMUM && history.pace().hasGrown()) {
      return new Status.ThrownOut(at);
    }
    return canHold(at) && hovers.isStillAround(history, at)
        ? new Status.Circling(at)
        : new Status.Moving();
  }

  /// What is supposed of a run, if its last positions bear it out; moving if not.
  Status borneOut(Status supposed, MotionHistory history) {
    boolean stayed =
        switch (supposed) {
          case Status.Settled(CriticalPoint at) ->
              Whereabouts.hasStayed(
                  history, at.position(), settling.away(), arriving.dwelt(history));
          case Status.Circling(CriticalPoint around) -> isBorneOut(around, history);
          default -> true;
        };
    return stayed ? supposed : new Status.Moving();
  }

  /// Whether a run is near the place that it is supposed to circle, or about it. Of one that is
  /// about it without noise it is not known that it had been nearer: it must be seen to circle it
  /// now, and but for a kink its steps must last.
  private boolean isBorneOut(CriticalPoint around, MotionHistory history) {
    boolean isKink = around.form().isKink();
    int steps = isKink ? criteria.hovering().steps() : arriving.dwelt(history);
    boolean isBeside =
        steps <= history.reach()
            && Whereabouts.hasStayed(history, around.position(), settling.reach(), steps)
            && history.distance(0, around.position()) <= settling.reach()
            && !(isKink && history.isStraight(settling.dwell()));
    boolean isAbout =
        noisy
            ? hovers.isAbout(history, around)
            : hovers.isSeenAround(history, around) && (isKink || hovers.isLasting(history.pace()));
    return isBeside || isAbout;
  }

  /// Whether a run has not left the place where it was said to be.
  boolean isStillAt(Status previous, MotionHistory history) {
    return switch (previous) {
      case Status.Settled(CriticalPoint at) -> !settling.isAway(history.square(0, at.position()));
      case Status.Circling(CriticalPoint around) ->
          hovers.isWithinReach(history, history.square(0, around.position()));
      default -> false;
    };
  }

  /// Whether a run that had settled at a minimum is being thrown out of it.
  boolean isBursting(CriticalPoint at, MotionHistory history) {
    return at.kind() == CriticalKind.MINIMUM
        && history.pace().isBursting()
        && !history.isStraight(settling.dwell());
  }

  /// What is said of a run that is still where it was: looked at anew after each block of steps.
  Status reviewed(Status previous, MotionHistory history) {
    if (!history.pace().isDue(history.step())) {
      return previous;
    }
    return switch (previous) {
      case Status.Settled(CriticalPoint at) -> reviewed(previous, at, history);
      case Status.Circling(CriticalPoint around) -> reviewed(around, previous, history);
      default -> previous;
    };
  }

  /// What is said of a run that has settled, after another block of steps.
  private Status reviewed(Status settled, CriticalPoint at, MotionHistory history) {
    double longest = history.pace().longest();
    boolean shrinks =
        history.pace().hasShrunk(longest)
            && (arriving.isThere(at, history) || !history.pace().hasRisen(history.step(), longest));
    if (!canHold(at) || arriving.isStill(history, longest) || shrinks) {
      return settled;
    }
    if (history.pace().hasGrown()) {
      return at.kind() == CriticalKind.MINIMUM ? new Status.ThrownOut(at) : settled;
    }
    return circling(at, history).orElse(settled);
  }

  /// What is said of a run that was circling a place, after another block of steps.
  private Status reviewed(CriticalPoint around, Status circling, MotionHistory history) {
    boolean near = settling.isNear(history.square(0, around.position()));
    double longest = history.pace().longest();
    boolean comesBack = hovers.comesBack(history, around);
    if (near && arriving.hasCalmed(longest, history)) {
      if (arriving.isThere(around, history)) {
        return new Status.Settled(around);
      }
      // One that has come straight on for long does not circle it, but it is not there yet.
      boolean isStraight = history.isStraight(criteria.hovering().straight());
      return isStraight && !comesBack ? new Status.Moving() : circling;
    }
    int period = cycles.period(history, 0);
    boolean isBeside =
        around.form().isKink()
            ? period > 0 && hovers.isBeyond(history, around.position(), period)
            : period == 2 && (!near || hovers.isBeside(history, around.position()));
    if (isBeside) {
      return cycling(period, around, history);
    }
    if (history.pace().isNegligible(longest) || !(comesBack || isAbout(around, history))) {
      return new Status.Moving();
    }
    boolean isAlone = around.form() == CriticalForm.POINT || around.form() == CriticalForm.AMONG;
    boolean isCycle = isAlone && cycles.isRepeated(history, period);
    return isCycle ? cycles.status(period, Optional.of(around), history) : circling;
  }

  /// Whether a run that is known to circle a place is still about it.
  boolean isAbout(CriticalPoint around, MotionHistory history) {
    return Whereabouts.hasStayed(
            history, around.position(), settling.reach(), criteria.circling().block())
        || hovers.isStillAround(history, around)
        || isSwinging(around, history);
  }

  /// Whether a run may circle there instead of settling. A saddle, a maximum and a kink that is no
  /// minimum let it go.
  static boolean canHold(CriticalPoint at) {
    return at.kind() == CriticalKind.MINIMUM
        || (at.kind() == CriticalKind.DEGENERATE && at.form() != CriticalForm.NONSMOOTH);
  }

  /// What is said of a run that has stayed near a place for a while without coming to rest.
  Optional<Status> circling(CriticalPoint at, MotionHistory history) {
    int block = criteria.circling().block();
    if (history.step() < block
        || history.pace().hasGrown()
        || !Whereabouts.hasStayed(history, at.position(), settling.away(), block)) {
      return Optional.empty();
    }
    return Optional.of(
        !at.form().isKink() && cycles.goesToAndFro(history)
            ? cycling(2, at, history)
            : new Status.Circling(at));
  }

  private Status cycling(int period, CriticalPoint around, MotionHistory history) {
    return cycles.status(
        period,
        Optional.of(around).filter(place -> hovers.isRound(history, place, period)),
        history);
  }
}
