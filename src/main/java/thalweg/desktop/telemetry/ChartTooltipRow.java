package thalweg.desktop.telemetry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import thalweg.figure.run.HeadShape;
import thalweg.text.PlainNumber;

/// One value in the box beside the pointer.
///
/// @param name whose value it is
/// @param color 0xAARRGGBB, of the curve
/// @param dash lengths of line and gap in turn, of the curve
/// @param head the sign of the run; empty where all curves are of one run
/// @param value the value; NaN for none
/// @param change how far it is from what it is to be told apart from; 0 for nothing
record ChartTooltipRow(
    String name,
    int color,
    List<Float> dash,
    Optional<HeadShape> head,
    double value,
    double change) {
  private static final double LEAST_WRITTEN_OUT = 1e-4;
  private static final double MOST_WRITTEN_OUT = 1e6;

  private static final int DIGITS = 4;

  /// Digits of a double that can be relied on.
  private static final int MOST_DIGITS = 15;

  /// More decimals than these are not to be relied on.
  private static final int MOST_DECIMALS = 12;

  /// The value with four digits that count, always as long as others of its size, so that it does
  /// not jump while the pointer moves; with more where a run changes it by little.
  String print() {
    double size = Math.abs(value);
    if (!Double.isFinite(value)) {
      return Double.isNaN(value) ? "—" : value > 0 ? "∞" : "−∞";
    }
    if (size == 0) {
      return "0";
    }
    boolean plain = size >= LEAST_WRITTEN_OUT && size < MOST_WRITTEN_OUT;
    double told = change > 0 ? Math.min(size, change) : size;
    int known = Math.clamp(MOST_DIGITS - 1 - exponent(size), 0, MOST_DECIMALS);
    int decimals = Math.clamp(DIGITS - 1 - exponent(told), 0, told < size ? known : 7);
    String number =
        plain
            ? String.format(Locale.ROOT, "%." + decimals + "f", value)
            : PlainNumber.scientific(value, DIGITS);
    return number.replace('-', '−');
  }

  private static int exponent(double size) {
    return (int) Math.floor(Math.log10(size));
  }
}
