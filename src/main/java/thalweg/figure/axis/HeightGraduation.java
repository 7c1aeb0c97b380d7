package thalweg.figure.axis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import thalweg.landscape.DrawnRange;
import thalweg.landscape.HeightField;
import thalweg.landscape.HeightScale;

/// The numbers along an axis of heights, or along the colours of heights: values of f, on a
/// logarithmic scale too. Their ticks stand at heights.
public final class HeightGraduation {
  /// What of each part of a logarithmic axis a number may stand in, so that two keep apart.
  private static final double ASIDE = 0.18;

  /// Where f is so much greater than what it changes by, numbers count from an offset.
  private static final double OFFSET = 1e4;

  /// A floor nearer to 0 than so many units of a logarithmic scale has powers of ten above it.
  private static final double NEAR_ZERO = 10;

  private static final MathContext DIGITS = new MathContext(6);

  /// Digits of a double that can be relied on.
  private static final MathContext KNOWN = new MathContext(15);

  private static final double LEAST_WRITTEN_OUT = 1e-3;
  private static final double MOST_WRITTEN_OUT = 1e5;

  private HeightGraduation() {}

  /// Of a landscape's heights. Level ground has one number, and where there is no ground there is
  /// none.
  ///
  /// @param most into about how many parts they divide the axis, at least 1
  public static Graduation of(HeightField heights, int most) {
    DrawnRange range = heights.drawnRange();
    if (!heights.hasGround()) {
      return new Graduation(List.of(), "");
    }
    if (heights.isLevel()) {
      String number = print(new BigDecimal(range.lowest()).round(DIGITS));
      return new Graduation(List.of(new Tick(heights.low(), number)), "");
    }
    return CutEnds.told(
        heights,
        heights.scale() == HeightScale.LINEAR
            ? Graduation.linear(range.lowest(), range.highest(), most)
            : logarithmic(heights, Math.max(2, most)),
        Math.max(1, most));
  }

  /// Powers of ten above a floor that is about 0, else in every part of the axis the roundest
  /// value.
  private static Graduation logarithmic(HeightField heights, int parts) {
    double offset = offset(heights.drawnRange());
    List<BigDecimal> powers = powers(heights.drawnRange(), offset, parts);
    List<BigDecimal> numbers = powers.size() > 1 ? powers : roundest(heights, offset, parts);
    List<Tick> ticks = new ArrayList<>();
    for (BigDecimal number : numbers) {
      ticks.add(new Tick(heights.heightOf(offset + number.doubleValue()), print(number)));
    }
    return new Graduation(ticks, offset == 0 ? "" : Graduation.added(BigDecimal.valueOf(offset)));
  }

  private static List<BigDecimal> powers(DrawnRange range, double offset, int parts) {
    List<BigDecimal> powers = new ArrayList<>();
    double floor = range.lowest() - offset;
    if (floor >= -range.unit() && floor <= NEAR_ZERO * range.unit()) {
      int low = (int) Math.ceil(Math.log10(Math.max(range.unit(), floor)));
      int high = (int) Math.floor(Math.log10(range.highest() - offset));
      int stride = Math.max(1, Math.ceilDiv(high - low + 1, parts + 1));
      for (int power = high; power >= low; power -= stride) {
        powers.addFirst(BigDecimal.ONE.scaleByPowerOfTen(power));
      }
    }
    return powers;
  }

  private static List<BigDecimal> roundest(HeightField heights, double offset, int parts) {
    int fewer = Math.clamp(decades(heights), 2, parts);
    double part = (heights.high() - heights.low()) / fewer;
    List<BigDecimal> numbers = new ArrayList<>();
    for (int i = 0; i < fewer; i++) {
      double from = heights.valueOf(heights.low() + (i + ASIDE) * part);
      double to = heights.valueOf(heights.low() + (i + 1 - ASIDE) * part);
      numbers.add(roundest(from - offset, to - offset));
    }
    return numbers;
  }

  /// How many powers of ten an axis spans, at most: more numbers would crowd among them.
  private static int decades(HeightField heights) {
    return (int) Math.ceil((heights.high() - heights.low()) / Math.log(10));
  }

  private static double offset(DrawnRange range) {
    double width = range.highest() - range.lowest();
    if (!(Math.abs(range.lowest()) > OFFSET * width)) {
      return 0;
    }
    int power = (int) Math.ceil(Math.log10(width));
    return new BigDecimal(range.lowest()).setScale(-power, RoundingMode.HALF_EVEN).doubleValue();
  }

  /// The number of an interval with the fewest figures; of those with as many, one that begins with
  /// 1, 5 or 2, if there is one.
  ///
  /// @param from at most `to`, but for rounding
  static BigDecimal roundest(double from, double to) {
    if (!(from < to)) {
      return new BigDecimal(from).round(KNOWN);
    }
    if (from <= 0 && to >= 0) {
      return BigDecimal.ZERO;
    }
    if (to < 0) {
      return roundest(-to, -from).negate();
    }
    BigDecimal low = new BigDecimal(from);
    BigDecimal high = new BigDecimal(to);
    int power = high.precision() - high.scale() - 1;
    while (low.setScale(-power, RoundingMode.CEILING).compareTo(high) > 0) {
      power--;
    }
    BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(power);
    for (int leading : new int[] {1, 5, 2}) {
      BigDecimal round = unit.multiply(BigDecimal.valueOf(leading));
      if (round.compareTo(low) >= 0 && round.compareTo(high) <= 0) {
        return round;
      }
    }
    return low.setScale(-power, RoundingMode.CEILING).round(KNOWN);
  }

  static String print(BigDecimal number) {
    double size = Math.abs(number.doubleValue());
    if (size == 0) {
      return "0";
    }
    BigDecimal bare = number.stripTrailingZeros();
    if (size >= LEAST_WRITTEN_OUT && size < MOST_WRITTEN_OUT) {
      return bare.scale() <= 0
          ? Ticks.whole(bare.longValue())
          : bare.toPlainString().replace('-', '−');
    }
    int exponent = bare.precision() - bare.scale() - 1;
    String factor = bare.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString();
    String sign = bare.signum() < 0 ? "−" : "";
    String bareFactor = factor.replace("-", "");
    return sign
        + (bareFactor.equals("1") ? "" : bareFactor + "×")
        + "10"
        + Ticks.superscript(exponent);
  }
}
