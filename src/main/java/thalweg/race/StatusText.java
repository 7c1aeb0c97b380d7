package thalweg.race;

import java.math.BigDecimal;
import java.math.RoundingMode;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Point;
import thalweg.text.Text;

/// A run's status in words.
public final class StatusText {
  private static final Text TEXT = Text.of("race");
  private static final int DECIMALS = 3;

  private StatusText() {}

  /// One status in words, for example `at the minimum (0, 1)`.
  public static String describe(Status status) {
    return switch (status) {
      case Status.Moving() -> TEXT.get("moving");
      case Status.Settled(CriticalPoint at) -> TEXT.get("at." + at.kind().id(), print(at.point()));
      case Status.LeftDomain(int step) -> TEXT.get("left.domain", step);
      case Status.Diverged(int step) -> TEXT.get("diverged", step);
    };
  }

  /// What a person should know of a run at a step: the last critical point that it got away from,
  /// and how it fares now, for example `escaped the saddle at step 68 · at the minimum (0, 1)`.
  public static String summary(Trajectory trajectory, int step) {
    String departure = "";
    Status previous = new Status.Moving();
    for (StatusChange change : trajectory.changes()) {
      if (change.step() > step) {
        break;
      }
      if (previous instanceof Status.Settled(CriticalPoint at)) {
        departure = TEXT.get("departed." + at.kind().id(), change.step());
      }
      previous = change.status();
    }
    String now = describe(previous);
    return departure.isEmpty() ? now : TEXT.get("summary", departure, now);
  }

  private static String print(Point point) {
    return "(" + print(point.x()) + ", " + print(point.y()) + ")";
  }

  /// At most three decimals.
  private static String print(double coordinate) {
    BigDecimal exact = new BigDecimal(coordinate);
    BigDecimal rounded = exact.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }
}
