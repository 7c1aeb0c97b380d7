package thalweg.optimizer.setting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.text.PlainNumber;

/// A stretch of the real line, written as in a textbook: `[0, 1)` holds 0 and not 1.
///
/// @param low lower end, may be negative infinity
/// @param high upper end, may be infinity
/// @param lowIncluded whether `low` belongs to it
/// @param highIncluded whether `high` belongs to it
public record Interval(double low, double high, boolean lowIncluded, boolean highIncluded) {
  private static final Pattern NOTATION =
      Pattern.compile("([\\[(])\\s*(\\S+)\\s*,\\s*(\\S+?)\\s*([])])");

  /// Reads the textbook notation; `inf` and `-inf` are the infinities.
  ///
  /// @throws IllegalArgumentException if the text is no interval
  public static Interval parse(String text) {
    Matcher parts = NOTATION.matcher(text);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not an interval: " + text);
    }
    return new Interval(
        end(parts.group(2)),
        end(parts.group(3)),
        parts.group(1).equals("["),
        parts.group(4).equals("]"));
  }

  private static double end(String text) {
    return switch (text) {
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(text);
    };
  }

  /// Whether the value lies inside; NaN lies in no interval.
  public boolean contains(double value) {
    return (lowIncluded ? value >= low : value > low)
        && (highIncluded ? value <= high : value < high);
  }

  /// The value, or the nearer end where it lies outside.
  public double clamp(double value) {
    return Math.clamp(value, low, high);
  }

  @Override
  public String toString() {
    return (lowIncluded ? "[" : "(") + print(low) + ", " + print(high) + (highIncluded ? "]" : ")");
  }

  private static String print(double end) {
    if (Double.isInfinite(end)) {
      return end > 0 ? "inf" : "-inf";
    }
    return PlainNumber.exact(end);
  }
}
