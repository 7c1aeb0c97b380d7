package thalweg.figure.axis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// The numbers along an axis, short enough to stand beside it: what is common to all of them, a
/// power of ten or an offset, is said once, in the note.
///
/// @param ticks where numbers stand, in the axis' own unit, and the numbers
/// @param note what leads from a number to the value, for example "×10⁻⁶ + 1000"; empty where the
///   numbers are the values
public record Graduation(List<Tick> ticks, String note) {
  /// No axis is named by one number alone.
  private static final int FEWEST = 2;

  /// With room for so many parts there is one more, should the end of another axis take its place.
  private static final int ROOMY = 4;

  /// Figures of a number, with its point and without its sign.
  private static final int MOST_FIGURES = 5;

  /// How far from its place a number may stand, as a share of the step.
  private static final BigDecimal BESIDE = new BigDecimal("0.01");

  private static final double ROUNDING = 1e-9;

  /// A range that is a little greater than some parts has as many of them.
  private static final double ABOUT = 0.9;

  /// Makes the list unmodifiable.
  public Graduation {
    ticks = List.copyOf(ticks);
  }

  /// Multiples of a round step from `low` to `high`, at least two.
  ///
  /// @param most into about how many parts they divide the range, at least 1
  /// @return empty unless both ends are finite and `low` is less than `high`
  public static Graduation linear(double low, double high, int most) {
    if (!(high > low) || !Double.isFinite(high - low)) {
      return new Graduation(List.of(), "");
    }
    List<BigDecimal> values = told(values(low, high, Math.max(1, most)));
    int power = values.get(1).subtract(values.get(0)).stripTrailingZeros().scale();
    Numbers numbers = numbers(values, low, high, -power);
    return new Graduation(
        IntStream.range(0, values.size())
            .mapToObj(i -> new Tick(values.get(i).doubleValue(), numbers.labels.get(i)))
            .toList(),
        numbers.note);
  }

  /// The name of an axis with what its numbers have in common.
  public String named(String name) {
    return note.isEmpty() ? name : name + "  " + note;
  }

  /// Exact multiples of the greatest step that leaves enough.
  private static List<BigDecimal> values(double low, double high, int most) {
    List<BigDecimal> values = new ArrayList<>();
    int fewest = most < ROOMY ? FEWEST : FEWEST + 1;
    for (int parts = most; values.size() < fewest; parts++) {
      values.clear();
      double step = Ticks.step(ABOUT * (high - low), parts);
      int power = (int) Math.floor(Math.log10(step) + ROUNDING);
      long leading = Math.round(step / Math.pow(10, power));
      long first = (long) Math.ceil(low / step - ROUNDING);
      long last = (long) Math.floor(high / step + ROUNDING);
      for (long i = first; i <= last; i++) {
        values.add(BigDecimal.valueOf(i * leading).scaleByPowerOfTen(power));
      }
    }
    return values;
  }

  /// Those that stand where they say. Where numbers are so great that doubles leave some of them
  /// out, others would stand at the next that there is.
  private static List<BigDecimal> told(List<BigDecimal> values) {
    BigDecimal nothing = values.get(1).subtract(values.get(0)).multiply(BESIDE);
    List<BigDecimal> told =
        values.stream()
            .filter(each ->
                new BigDecimal(each.doubleValue()).subtract(each).abs().compareTo(nothing) <= 0)
            .toList();
    return told.size() < FEWEST ? values : told;
  }

  private record Numbers(List<String> labels, String note) {
    boolean isShort() {
      return labels.stream().allMatch(each -> each.replace("−", "").length() <= MOST_FIGURES);
    }
  }

  /// As they are, else as multiples of a power of ten, else that from an offset. The power is that
  /// of the greater end, not of the step: all axes of one range have the same.
  private static Numbers numbers(List<BigDecimal> values, double low, double high, int power) {
    Numbers plain = new Numbers(values.stream().map(each -> plain(each, power)).toList(), "");
    if (plain.isShort()) {
      return plain;
    }
    int greatest = exponent(Math.max(Math.abs(low), Math.abs(high)));
    Numbers counted = new Numbers(scaled(values, greatest, power), times(greatest));
    if (counted.isShort()) {
      return counted;
    }
    BigDecimal offset = HeightGraduation.roundest(low, high).stripTrailingZeros();
    List<BigDecimal> rest = values.stream().map(each -> each.subtract(offset)).toList();
    String and = added(offset);
    Numbers near = new Numbers(rest.stream().map(each -> plain(each, power)).toList(), and);
    int left = Math.max(exponent(away(low, offset)), exponent(away(high, offset)));
    return near.isShort() ? near : new Numbers(scaled(rest, left, power), times(left) + " " + and);
  }

  private static double away(double end, BigDecimal offset) {
    return new BigDecimal(end).subtract(offset).abs().doubleValue();
  }

  private static int exponent(double size) {
    return size == 0 ? Integer.MIN_VALUE : (int) Math.floor(Math.log10(size) + ROUNDING);
  }

  /// As multiples of a power of ten, with as many decimals as the step has.
  private static List<String> scaled(List<BigDecimal> values, int multiple, int power) {
    return values.stream()
        .map(each -> plain(each.scaleByPowerOfTen(-multiple), power - multiple))
        .toList();
  }

  /// A value as it is, without an exponent, with as many decimals as its step has.
  private static String plain(BigDecimal value, int power) {
    if (value.signum() == 0) {
      return "0";
    }
    return power >= 0 && value.abs().compareTo(BigDecimal.valueOf(1e15)) < 0
        ? Ticks.whole(value.longValue())
        : value
            .setScale(Math.max(0, -power), RoundingMode.HALF_EVEN)
            .toPlainString()
            .replace('-', '−');
  }

  private static String times(int power) {
    return "×10" + Ticks.superscript(power);
  }

  /// An offset, as a note says it.
  static String added(BigDecimal offset) {
    BigDecimal size = offset.abs().stripTrailingZeros();
    int exponent = size.precision() - size.scale() - 1;
    String plain = size.toPlainString();
    String factor = size.scaleByPowerOfTen(-exponent).toPlainString();
    String power = factor.equals("1") ? times(exponent).substring(1) : factor + times(exponent);
    return (offset.signum() < 0 ? "− " : "+ ")
        + (plain.length() <= 2 * MOST_FIGURES ? plain : power);
  }
}
