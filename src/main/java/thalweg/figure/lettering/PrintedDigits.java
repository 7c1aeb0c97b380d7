package thalweg.figure.lettering;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.formula.Field;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.StepPart;

/// With how many digits the numbers of a rule's line are printed, so that what is printed gives
/// what is printed.
final class PrintedDigits {
  static final MathContext USUAL = new MathContext(4);

  /// Digits of a difference that shall be seen in what differs.
  private static final int DIGITS_OF_CHANGE = 3;

  /// More digits are those of a double's rounding.
  private static final int MOST_DIGITS = 16;

  /// What is nearer to 1 is told from it.
  private static final double NEAR_ONE = 1e-3;

  private PrintedDigits() {}

  /// As many digits of what came out of a line as show the change, where it changes something.
  static MathContext result(StepPart part, int coordinate) {
    PlaneVector before = part.used().get(part.line().target());
    return before == null ? USUAL : telling(before.get(coordinate), part.value().get(coordinate));
  }

  /// As many digits of what a line is computed from as give its printed results, the same for both
  /// coordinates if they can be; four, where no number of them does.
  static MathContext terms(StepPart part, int coordinate) {
    return least(part, part.isNumber() ? new int[] {coordinate} : new int[] {0, 1})
        .or(() -> least(part, coordinate))
        .orElse(USUAL);
  }

  private static Optional<MathContext> least(StepPart part, int... coordinates) {
    return IntStream.rangeClosed(USUAL.getPrecision(), MOST_DIGITS)
        .mapToObj(MathContext::new)
        .filter(terms -> IntStream.of(coordinates).allMatch(each -> gives(part, each, terms)))
        .findFirst();
  }

  /// Whether a line that is reckoned with terms of so many digits gives its printed result.
  private static boolean gives(StepPart part, int coordinate, MathContext terms) {
    Map<String, Double> printed = new HashMap<>();
    part.used()
        .forEach((name, vector) -> {
          double value = vector.get(coordinate);
          MathContext shown = shown(part, coordinate, name, value, terms);
          printed.put(name, rounded(value, shown).doubleValue());
        });
    double reckoned = part.line().formula().interpret(printed).value(Double.NaN, Double.NaN);
    MathContext result = result(part, coordinate);
    return rounded(reckoned, result).compareTo(rounded(part.value().get(coordinate), result)) == 0;
  }

  /// As many digits of the place at which a gradient was asked for as give the printed gradient;
  /// four, where no number of them does.
  static MathContext place(StepPart part, Field field) {
    double[] gradient = new double[2];
    for (int digits = USUAL.getPrecision(); digits <= MOST_DIGITS; digits++) {
      MathContext place = new MathContext(digits);
      field.gradient(
          rounded(part.from().x(), place).doubleValue(),
          rounded(part.from().y(), place).doubleValue(),
          gradient);
      if (isPrintedAs(gradient[0], part.exact().x())
          && isPrintedAs(gradient[1], part.exact().y())) {
        return place;
      }
    }
    return USUAL;
  }

  private static boolean isPrintedAs(double one, double other) {
    return rounded(one, USUAL).compareTo(rounded(other, USUAL)) == 0;
  }

  /// @return 0 for what is not finite
  private static BigDecimal rounded(double value, MathContext digits) {
    return Double.isFinite(value) ? new BigDecimal(value).round(digits) : BigDecimal.ZERO;
  }

  /// How many digits a value is printed with that a line is computed from.
  static MathContext shown(
      StepPart part, int coordinate, String name, double value, MathContext terms) {
    MathContext least = USUAL;
    if (name.equals(part.line().target())) {
      least = result(part, coordinate);
    } else if (Math.abs(value - 1) < NEAR_ONE) {
      // Four digits of 0.99995 are 1.
      least = telling(value, 1);
    }
    return least.getPrecision() > terms.getPrecision() ? least : terms;
  }

  /// As many digits as tell two numbers apart.
  static MathContext telling(double one, double other) {
    double size = Math.max(Math.abs(one), Math.abs(other));
    double digits = Math.ceil(Math.log10(size / Math.abs(one - other))) + DIGITS_OF_CHANGE;
    return Double.isFinite(digits)
        ? new MathContext(Math.clamp((long) digits, USUAL.getPrecision(), MOST_DIGITS))
        : USUAL;
  }
}
