package thalweg.figure.axis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Round values to mark on an axis.
public final class Ticks {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final double ROUNDING = 1e-9;
  private static final double MOST_WRITTEN_OUT = 1e7;
  private static final double LEAST_WRITTEN_OUT = 1e-4;
  private static final int LEAST_GROUPED = 10_000;
  private static final int[] DECADE_STEPS = {1, 2, 3, 5, 10, 20, 50, 100, 200};

  private Ticks() {}

  /// Multiples of a round step from `low` to `high`, both included where they are such.
  ///
  /// @param most about how many there may be, at least 1
  /// @return empty unless both ends are finite and `low` is less than `high`
  public static List<Tick> linear(double low, double high, int most) {
    if (!(high > low) || !Double.isFinite(high - low)) {
      return List.of();
    }
    double step = step(high - low, most);
    double first = Math.ceil(low / step - ROUNDING);
    int count = (int) (Math.floor(high / step + ROUNDING) - first) + 1;
    double greatest = Math.max(Math.abs(low), Math.abs(high));
    List<Tick> ticks = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      double value = (first + i) * step;
      ticks.add(new Tick(value, label(value, step, greatest)));
    }
    return ticks;
  }

  /// The least of 1, 2 and 5 times a power of ten that divides a range into at most so many parts.
  public static double step(double range, int most) {
    double least = range / Math.max(1, most);
    double power = Math.pow(10, Math.floor(Math.log10(least)));
    double share = least / power * (1 - ROUNDING);
    return power * (share <= 1 ? 1 : share <= 2 ? 2 : share <= 5 ? 5 : 10);
  }

  private static String label(double value, double step, double greatest) {
    if (Math.abs(value) < step / 2) {
      return "0";
    }
    if (greatest < MOST_WRITTEN_OUT && step >= LEAST_WRITTEN_OUT) {
      return decimal(value, -exponent(step));
    }
    int exponent = exponent(greatest);
    String factor = decimal(value / Math.pow(10, exponent), exponent - exponent(step));
    return factor + "×10" + superscript(exponent);
  }

  private static int exponent(double value) {
    return (int) Math.floor(Math.log10(value) + ROUNDING);
  }

  private static String decimal(double value, int digits) {
    return digits <= 0
        ? whole(Math.round(value))
        : String.format(Locale.ROOT, "%." + Math.min(digits, 12) + "f", value).replace('-', '−');
  }

  /// A whole number, in groups of three figures from five of them on.
  public static String whole(long number) {
    String figures = Math.abs(number) < LEAST_GROUPED ? "%d" : "%,d";
    return String.format(Locale.ROOT, figures, number).replace('-', '−').replace(',', ' ');
  }

  /// Powers of ten from `10^low` to `10^high`, both included where they are such; with many decades
  /// each second, third, fifth and so on.
  ///
  /// @param low the lower end's exponent
  /// @param high the upper end's exponent
  /// @param most how many there may be, at least 2
  public static List<Tick> decades(int low, int high, int most) {
    int step = 1;
    for (int i = 0; i < DECADE_STEPS.length && (high - low) / step + 1 > most; i++) {
      step = DECADE_STEPS[i];
    }
    List<Tick> ticks = new ArrayList<>();
    int first = Math.ceilDiv(low, step) * step;
    // No axis is named by one number alone.
    first = first + step > high ? low : first;
    for (int exponent = first; exponent <= high; exponent += step) {
      ticks.add(new Tick(Math.pow(10, exponent), power(exponent)));
    }
    return ticks;
  }

  private static String power(int exponent) {
    return switch (exponent) {
      case 0 -> "1";
      case 1 -> "10";
      default -> "10" + superscript(exponent);
    };
  }

  /// A whole number in raised figures.
  public static String superscript(int number) {
    StringBuilder raised = new StringBuilder(number < 0 ? "⁻" : "");
    Integer.toString(number)
        .chars()
        .filter(Character::isDigit)
        .forEach(digit -> raised.append(SUPERSCRIPTS.charAt(digit - '0')));
    return raised.toString();
  }
}
