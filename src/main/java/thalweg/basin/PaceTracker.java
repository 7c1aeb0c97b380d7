package thalweg.basin;

import java.util.Arrays;
import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.UnitFrame;
import thalweg.race.BlockReview;
import thalweg.race.Returns;
import thalweg.race.Status;

/// What a race is likely to say of the runs of a batch that never come to rest for good, from the
/// longest step of each block of steps. Owned by one thread.
///
/// All steps are looked at, but only for how long they are: that takes a small part of the time
/// that they take themselves.
final class PaceTracker {
  private static final int BLOCK = BlockReview.block();

  private final UnitFrame frame;
  private final int count;

  /// How far behind the x of a run its y lies.
  private final int apart;

  private final double[] before;
  private final double[] longest;

  /// The last moves along both coordinates, and the least product of two moves that came one after
  /// the other in the last steps of a block: below 0 where a coordinate turned round.
  private final double[] across;

  private final double[] up;
  private final double[] turned;
  private final BlockReview[] reviews;

  /// @param apart how far behind the x of a run its y lies, in the vector that is stepped; the
  ///   first x of many runs are together
  /// @param noisy whether gradients are
  /// @param kicks whether the method leaves the place where it rests by its rule
  PaceTracker(UnitFrame frame, double[] point, int count, int apart, boolean noisy, boolean kicks) {
    this.frame = frame;
    this.count = count;
    this.apart = apart;
    before = point.clone();
    longest = new double[count];
    across = new double[count];
    up = new double[count];
    turned = new double[count];
    reviews = new BlockReview[count];
    Arrays.setAll(reviews, _ -> new BlockReview(frame, noisy, kicks));
  }

  /// Looks at a step of all runs.
  ///
  /// @param point where it has led
  void follow(int step, double[] point) {
    double perX = 1 / frame.unit(0);
    double perY = 1 / frame.unit(1);
    for (int run = 0; run < count; run++) {
      double moved = (point[run] - before[run]) * perX;
      double risen = (point[run + apart] - before[run + apart]) * perY;
      longest[run] = Math.max(longest[run], moved * moved + risen * risen);
    }
    int late = (step - 1) % BLOCK - (BLOCK - BlockReview.straight());
    if (late >= -1) {
      followTurns(point, late >= 0);
    }
    System.arraycopy(point, 0, before, 0, point.length);
    if (step % BLOCK == 0) {
      finish(step);
    }
  }

  /// @param counts whether a turn does; a first step only says where the run is heading
  private void followTurns(double[] point, boolean counts) {
    for (int run = 0; run < count; run++) {
      double moved = point[run] - before[run];
      double risen = point[run + apart] - before[run + apart];
      double turn = Math.min(moved * across[run], risen * up[run]);
      turned[run] = counts ? Math.min(turned[run], turn) : 0;
      across[run] = moved;
      up[run] = risen;
    }
  }

  private void finish(int step) {
    for (int run = 0; run < count; run++) {
      reviews[run].follow(step, longest[run], turned[run] >= 0);
      double x = before[run];
      double y = before[run + apart];
      Optional<CriticalPoint> at = place(reviews[run].said());
      if (at.isPresent()) {
        double square = frame.square(x - at.get().point().x(), y - at.get().point().y());
        reviews[run].look(step, square);
      }
    }
    Arrays.fill(longest, 0);
    Arrays.fill(turned, 0);
  }

  private static Optional<CriticalPoint> place(Status said) {
    return switch (said) {
      case Status.Settled(CriticalPoint at) -> Optional.of(at);
      case Status.Circling(CriticalPoint around) -> Optional.of(around);
      case Status.ThrownOut(CriticalPoint of) -> Optional.of(of);
      default -> Optional.empty();
    };
  }

  /// A run has come to a place.
  void arrive(int run, CriticalPoint at) {
    reviews[run].arrive(at);
  }

  /// Where a run had settled before the last block of steps, and still had at its end, if nothing
  /// has thrown it out since.
  Optional<CriticalPoint> rest(int run) {
    return reviews[run].isBursting(longest[run]) ? Optional.empty() : reviews[run].rest();
  }

  /// Whether a run comes back again and again.
  Returns returns(int run) {
    return reviews[run].returns();
  }

  /// What a race is likely to say of a run since the last block of steps was complete.
  Status supposed(int run) {
    return reviews[run].said();
  }
}
