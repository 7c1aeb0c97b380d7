package thalweg.figure.lettering;

import java.util.Locale;
import thalweg.landscape.Landscape;
import thalweg.race.ToldLoss;
import thalweg.race.Trajectory;
import thalweg.text.PlainNumber;

/// The loss of a run as words print it: at least three digits that count, and where the run has
/// changed it by little, as many as it takes to see that.
public final class LossNumber {
  private static final int DIGITS = 3;

  /// Digits of a double that can be relied on.
  private static final int MOST_DIGITS = 15;

  private static final int USUAL_DECIMALS = 4;
  private static final double LEAST_WRITTEN_OUT = 1e-4;
  private static final double MOST_WRITTEN_OUT = 1e5;

  /// From here on a number that is written out has digits that no double has.
  private static final double MOST_TOLD_APART = 1e15;

  private LossNumber() {}

  /// The loss at a step that was made.
  ///
  /// @param landscape that it runs on
  public static String print(Landscape landscape, Trajectory run, int step) {
    return print(ToldLoss.at(landscape, run, step), Math.abs(run.loss(0) - run.loss(step)));
  }

  /// A loss.
  ///
  /// @param change how far it is from what it is to be told apart from; 0 for nothing
  public static String print(double loss, double change) {
    double size = Math.abs(loss);
    if (loss == 0 || !Double.isFinite(loss)) {
      return Typesetting.number(loss);
    }
    int digits = Math.clamp(exponent(size) - exponent(change) + DIGITS, DIGITS, MOST_DIGITS);
    boolean close = change > 0 && digits > DIGITS + 1;
    if (size < LEAST_WRITTEN_OUT || size >= (close ? MOST_TOLD_APART : MOST_WRITTEN_OUT)) {
      int figures = close ? digits : DIGITS;
      return PlainNumber.scientific(loss, figures);
    }
    int needed = DIGITS - 1 - exponent(size);
    int told = close ? digits - 1 - exponent(size) : 0;
    int known = Math.max(0, MOST_DIGITS - 1 - exponent(size));
    int decimals = Math.min(known, Math.max(Math.max(USUAL_DECIMALS, needed), told));
    return String.format(Locale.ROOT, "%." + decimals + "f", loss);
  }

  private static int exponent(double size) {
    return size > 0 && size <= Double.MAX_VALUE ? (int) Math.floor(Math.log10(size)) : 0;
  }
}
