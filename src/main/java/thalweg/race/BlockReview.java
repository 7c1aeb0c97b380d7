package thalweg.race;

import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.UnitFrame;
import thalweg.linalg.CriticalKind;

/// What a race is likely to say of a run that has come to a place, followed from one block of steps
/// to the next by the longest step of each alone. Owned by one thread.
///
/// It knows nothing of what happens between the ends of blocks.
public final class BlockReview {
  private static final Criteria CRITERIA = Criteria.STANDARD;
  private static final Criteria.Settling SETTLING = CRITERIA.settling();
  private static final double GONE = CRITERIA.circling().gone() * CRITERIA.circling().gone();
  private static final double REST = CRITERIA.rest().near() * CRITERIA.rest().near();
  private static final double REACH = SETTLING.reach() * SETTLING.reach();
  private static final double FAR =
      CRITERIA.hovering().whereKnown().far() * CRITERIA.hovering().whereKnown().far();

  private final Pace pace;
  private final double reach;
  private boolean straight;
  private boolean rests;
  private Status said = new Status.Moving();

  /// A review of a run that has not begun.
  ///
  /// @param frame of the plane
  /// @param noisy whether its gradients are, so that it may circle a place from afar
  /// @param kicks whether its method leaves the place where it rests by its rule
  public BlockReview(UnitFrame frame, boolean noisy, boolean kicks) {
    pace = new Pace(frame, CRITERIA.circling());
    pace.returns().kick(kicks);
    reach = noisy ? FAR : REACH;
    pace.begin(0);
  }

  /// What is said now, but for what is said of a run that comes back again and again.
  public Status said() {
    return said;
  }

  /// Whether the run comes back again and again, as it is known now.
  public Returns returns() {
    return pace.returns().copy();
  }

  /// Where the run had settled before the last block of steps, and still had at its end.
  public Optional<CriticalPoint> rest() {
    return rests && said instanceof Status.Settled(CriticalPoint at)
        ? Optional.of(at)
        : Optional.empty();
  }

  /// Whether a step since then has grown as those do of a run that is thrown out.
  ///
  /// @param longest the square of the longest of them, as a share
  public boolean isBursting(double longest) {
    return pace.isBursting(longest);
  }

  /// The run has come to a place.
  public void arrive(CriticalPoint at) {
    if (said instanceof Status.Moving) {
      said = new Status.Settled(at);
    }
  }

  /// A block of steps is complete.
  ///
  /// @param step the last of them, a multiple of their number
  /// @param longest the square of the longest of them, as a share
  /// @param straight whether no coordinate has turned round in the last [#straight()] of them
  public void follow(int step, double longest, boolean straight) {
    this.straight = straight;
    pace.follow(step, longest);
  }

  /// Looks anew at the run, after a block of steps.
  ///
  /// @param step the last of them
  /// @param square of its distance from the place of what is said, as a share
  public void look(int step, double square) {
    boolean settled = said instanceof Status.Settled;
    said =
        switch (said) {
          case Status.Settled(CriticalPoint at) -> settled(at, step, square);
          case Status.Circling(CriticalPoint around) -> circling(around, step, square);
          case Status.ThrownOut(CriticalPoint of) -> thrown(of, square);
          default -> said;
        };
    rests =
        pace.returns().told(step, said).equals(said) && settled && said instanceof Status.Settled;
  }

  private Status settled(CriticalPoint at, int step, double square) {
    double longest = pace.longest();
    boolean away = SETTLING.isAway(square);
    boolean still = straight || pace.isNegligible(longest);
    if (pace.hasGrown() && at.kind() == CriticalKind.MINIMUM && (away || !still)) {
      return new Status.ThrownOut(at);
    }
    if (away) {
      return square <= reach && reach > REACH && Stay.canHold(at)
          ? new Status.Circling(at)
          : new Status.Moving();
    }
    boolean shrinks = pace.hasShrunk(longest) && (square <= REST || !pace.hasRisen(step, longest));
    return !Stay.canHold(at)
            || !pace.isDue(step)
            || straight
            || pace.isNegligible(longest)
            || shrinks
        ? said
        : new Status.Circling(at);
  }

  private Status circling(CriticalPoint around, int step, double square) {
    double longest = pace.longest();
    if (square > reach) {
      return new Status.Moving();
    }
    boolean calm = pace.isNegligible(longest) || (square <= REST && pace.hasSettled(longest));
    return pace.isDue(step) && SETTLING.isNear(square) && calm ? new Status.Settled(around) : said;
  }

  private Status thrown(CriticalPoint of, double square) {
    double longest = pace.longest();
    if (square > GONE) {
      return new Status.Moving();
    }
    boolean calm =
        pace.isNegligible(longest)
            || (square <= REST && !pace.hasGrown() && (straight || pace.isBack(longest)));
    return SETTLING.isNear(square) && calm ? new Status.Settled(of) : said;
  }

  /// Through how many steps a run goes straight on that is coming to rest.
  public static int straight() {
    return SETTLING.dwell();
  }

  /// How many steps a block has.
  public static int block() {
    return CRITERIA.circling().block();
  }
}
