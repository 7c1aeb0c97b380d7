package thalweg.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import thalweg.landscape.Point;
import thalweg.race.Trajectory;
import thalweg.text.PlainNumber;

/// Numbers for a person to read: six digits at most, and all of a whole part, with an exponent
/// where zeros would be many.
public final class RoundedNumber {
  private static final int DIGITS = 6;

  /// Beside an exponent.
  private static final int FEW_DIGITS = 4;

  /// A value that is so many times as great as its change does not show it.
  private static final double UNSEEN = 1e5;

  /// Digits of a double that can be relied on.
  private static final int MOST_DIGITS = 15;

  private RoundedNumber() {}

  /// A number, for example `-0.25`, `-1.416e-5` or `Infinity`.
  public static String print(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    double size = Math.abs(number);
    if (size != 0 && (size < 1e-4 || size >= 1e7)) {
      return PlainNumber.rounded(number, FEW_DIGITS);
    }
    return print(number, size >= 1e6 ? DIGITS + 1 : DIGITS);
  }

  private static String print(double number, int digits) {
    return new BigDecimal(number)
        .round(new MathContext(digits))
        .stripTrailingZeros()
        .toPlainString();
  }

  /// The last loss of a run: where the run has changed it by little, with more digits, so that this
  /// is seen.
  ///
  /// @param run has a loss at its start
  public static String loss(Trajectory run) {
    double loss = run.loss(run.lastStep(Integer.MAX_VALUE));
    double change = Math.abs(run.loss(0) - loss);
    double ratio = Math.abs(loss) / change;
    boolean close = ratio > UNSEEN && ratio <= Double.MAX_VALUE && Math.abs(loss) < 1e7;
    int more = close ? (int) Math.ceil(Math.log10(ratio)) - 3 : 0;
    return more > 0 && Math.abs(loss) >= 1e-4
        ? print(loss, Math.min(DIGITS + more, MOST_DIGITS))
        : print(loss);
  }

  /// A place, for example `(0, 1)`.
  public static String print(Point point) {
    return "(" + print(point.x()) + ", " + print(point.y()) + ")";
  }
}
