package thalweg.race;

import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Position;
import thalweg.linalg.CriticalKind;

/// Since when a run is where it is said to be: that takes steps to be seen, through which it was
/// there. Races look back over every step, maps of basins over their looks. One that is away for a
/// few steps only, in a burst, has not been away.
public final class Onset {
  private static final Criteria CRITERIA = Criteria.STANDARD;
  private static final Criteria.Settling SETTLING = CRITERIA.settling();
  private static final double RETURNED =
      CRITERIA.cycling().stillReturned() * CRITERIA.cycling().stillReturned();

  /// Factor: a run circles a place from when on it was never so many times as far from it as it is
  /// at most in the end. Three, as circles of chance and slow spirals change by less.
  private static final double WIDER = 3;

  /// What is known of where a run was.
  interface Past {
    /// How many steps back.
    int reach();

    /// The square of how far it was from a place, as a share.
    ///
    /// @param ago how many steps ago
    double square(int ago, Position place);

    /// The square of how far it was at one step from where it was at another, as a share.
    ///
    /// @param ago how many steps ago the one was; 0 for the last step
    /// @param before how many steps ago the other was
    double square(int ago, int before);
  }

  private static final int NONE = -1;

  private int since;

  /// The last step at which it was away, before it was there again.
  private int away = NONE;

  /// Nothing is known but that a run is there.
  ///
  /// @param last its last step
  public Onset(int last) {
    since = last;
  }

  /// How many steps show how wide a circle is.
  public static int window() {
    return CRITERIA.hovering().steps();
  }

  /// The square of how far from a place a run may be that has begun to circle it, as a share.
  ///
  /// @param widest the same of the farthest of its last steps
  public static double mostAside(double widest) {
    return Math.max(SETTLING.away() * SETTLING.away(), WIDER * WIDER * widest);
  }

  /// How many steps ago it began to be so, of a run of which that is said now.
  ///
  /// @param past of the run
  /// @param history its last positions
  static int ago(Status now, Past past, MotionHistory history) {
    return switch (now) {
      case Status.Settled(CriticalPoint at)
          when at.kind() == CriticalKind.MINIMUM || at.form().isCurve() ->
          at(past, at.position());
      case Status.Settled(CriticalPoint at) -> near(past, at.position());
      case Status.Approaching(CriticalPoint to) -> near(past, to.position());
      case Status.Circling(CriticalPoint around) -> circling(past, around.position());
      case Status.Cycling(int period, _, _) -> cycling(period, history);
      default -> 0;
    };
  }

  /// Where it hardly moves farther off, since it is near.
  private static int at(Past past, Position place) {
    double rest = CRITERIA.rest().near() * CRITERIA.rest().near();
    int near = near(past, place);
    int since = near;
    for (int ago = near; ago >= 0; ago--) {
      since = past.square(ago, place) <= rest ? since : ago - 1;
    }
    return since < 0 ? near : since;
  }

  private static int near(Past past, Position place) {
    int since = 0;
    for (int ago = 0; ago <= past.reach(); ago++) {
      double square = past.square(ago, place);
      if (SETTLING.isAway(square)) {
        return since;
      }
      since = SETTLING.isNear(square) ? ago : since;
    }
    return since;
  }

  private static int circling(Past past, Position place) {
    double widest = 0;
    for (int ago = 0; ago <= Math.min(window(), past.reach() / 2); ago++) {
      widest = Math.max(widest, past.square(ago, place));
    }
    double most = mostAside(widest);
    Onset onset = new Onset(past.reach());
    int ago = 0;
    while (ago <= past.reach() && onset.look(past.reach() - ago, past.square(ago, place) <= most)) {
      ago++;
    }
    return past(past, place, past.reach() - onset.since);
  }

  /// Comes to a place and does not circle it, who has not been past it yet: the first step that
  /// goes away from it at its end.
  ///
  /// @param since from how many steps ago on it is looked for
  private static int past(Past past, Position place, int since) {
    for (int ago = Math.min(since, past.reach() - 1); ago >= 0; ago--) {
      double before = past.square(ago + 1, place);
      if (past.square(ago, place) + past.square(ago, ago + 1) > before) {
        return ago;
      }
    }
    return since;
  }

  /// Looks at a run at an earlier step than before.
  ///
  /// @param isThere whether it was no farther from its place than it may be
  /// @return whether it may have been there before, too
  public boolean look(int step, boolean isThere) {
    if (isThere) {
      since = step;
      away = NONE;
    } else {
      away = away == NONE ? step : away;
    }
    return isThere || away - step < SETTLING.dwell();
  }

  /// The step since which it is there, as far as looks have told.
  public int since() {
    return since;
  }

  /// Each point a round before was already one of the cycle.
  private static int cycling(int period, MotionHistory history) {
    double size = 0;
    for (int ago = 1; ago < period; ago++) {
      size = Math.max(size, history.square(0, ago));
    }
    int since = 0;
    while (since + period < history.reach()
        && history.square(since, since + period) <= RETURNED * size) {
      since++;
    }
    return since == 0 ? 0 : since - 1 + period;
  }
}
