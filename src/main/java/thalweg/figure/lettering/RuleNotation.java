package thalweg.figure.lettering;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import thalweg.figure.axis.Ticks;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.StepPart;
import thalweg.race.StepAnatomy;
import thalweg.text.Text;

/// The lines of an update rule as a book prints them, in letters and in the numbers of a step.
///
/// @param symbols the letters of the names in the rule
/// @param carried the letters of what goes on from step to step
/// @param noisy whether there is noise on every gradient
public record RuleNotation(Map<String, String> symbols, Set<String> carried, boolean noisy) {
  private static final Text TEXT = Text.of("figure");
  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z_][A-Za-z_0-9]*|\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?|\\s+|.");
  private static final MathContext DIGITS = new MathContext(4);
  private static final MathContext FEW_DIGITS = new MathContext(3);

  /// Digits of a difference that shall be seen in what differs.
  private static final int DIGITS_OF_CHANGE = 3;

  /// More digits are those of a double's rounding.
  private static final int MOST_DIGITS = 16;

  /// What is nearer to 1 is told from it.
  private static final double NEAR_ONE = 1e-3;

  /// Makes everything unmodifiable.
  public RuleNotation {
    symbols = Map.copyOf(symbols);
    carried = Set.copyOf(carried);
  }

  /// The notation of the rule behind a step.
  public static RuleNotation of(StepAnatomy anatomy) {
    Set<String> carried = new HashSet<>(anatomy.trace().before().keySet());
    anatomy.trace().numbers().keySet().forEach(name -> carried.add(anatomy.symbols().get(name)));
    return new RuleNotation(anatomy.symbols(), carried, anatomy.experiment().noise() > 0);
  }

  /// The letter that a line gives a value.
  public String symbol(RuleLine line) {
    return symbols.getOrDefault(line.target(), line.target());
  }

  /// A line in letters: `m ← β₁ m + (1 − β₁) g`.
  public String letters(RuleLine line) {
    boolean goesOn = line.moves() || carried.contains(symbol(line));
    String right = new Letters(tokens(line.shown())).whole();
    String meaning =
        switch (line.source()) {
          case GRADIENT, CARRIED ->
              TEXT.get(noisy ? "rule.gradient.noisy" : "rule.gradient", right);
          case HESSIAN -> "∇²f(" + right + ")";
          case FORMULA, AXES, KEPT -> right;
        };
    return symbol(line) + (goesOn ? " ← " : " = ") + meaning;
  }

  /// The right-hand side of a computed line in the numbers of one coordinate. What the line changes
  /// has as many digits as show the change, and everything else as many as give the printed result
  /// when it is reckoned with as it is printed.
  ///
  /// @param coordinate 0 or 1
  public String numbers(StepPart part, int coordinate) {
    String formula = part.line().formula().text();
    return new Numbers(tokens(formula), part, coordinate).whole();
  }

  /// What came out of a computed line for one coordinate, with as many digits as show the change.
  ///
  /// @param coordinate 0 or 1
  public String result(StepPart part, int coordinate) {
    return Typesetting.number(part.value().get(coordinate), digits(part, coordinate));
  }

  private static MathContext digits(StepPart part, int coordinate) {
    PlaneVector before = part.used().get(part.line().target());
    return before == null ? DIGITS : telling(before.get(coordinate), part.value().get(coordinate));
  }

  /// As many digits of what a line is computed from as give its printed result; four, where no
  /// number of them does.
  private static MathContext terms(StepPart part, int coordinate) {
    BigDecimal result = rounded(part.value().get(coordinate), digits(part, coordinate));
    for (int digits = DIGITS.getPrecision(); digits <= MOST_DIGITS; digits++) {
      MathContext terms = new MathContext(digits);
      Map<String, Double> printed = new HashMap<>();
      part.used()
          .forEach((name, vector) -> {
            double value = vector.get(coordinate);
            MathContext shown = shown(part, coordinate, name, value, terms);
            printed.put(name, rounded(value, shown).doubleValue());
          });
      double reckoned = part.line().formula().interpret(printed).value(Double.NaN, Double.NaN);
      if (rounded(reckoned, digits(part, coordinate)).compareTo(result) == 0) {
        return terms;
      }
    }
    return DIGITS;
  }

  /// @return 0 for what is not finite
  private static BigDecimal rounded(double value, MathContext digits) {
    return Double.isFinite(value) ? new BigDecimal(value).round(digits) : BigDecimal.ZERO;
  }

  /// How many digits a value is printed with that a line is computed from.
  private static MathContext shown(
      StepPart part, int coordinate, String name, double value, MathContext terms) {
    MathContext least = DIGITS;
    if (name.equals(part.line().target())) {
      least = digits(part, coordinate);
    } else if (Math.abs(value - 1) < NEAR_ONE) {
      // Four digits of 0.99995 are 1.
      least = telling(value, 1);
    }
    return least.getPrecision() > terms.getPrecision() ? least : terms;
  }

  /// As many digits as tell two numbers apart.
  private static MathContext telling(double one, double other) {
    double size = Math.max(Math.abs(one), Math.abs(other));
    double digits = Math.ceil(Math.log10(size / Math.abs(one - other))) + DIGITS_OF_CHANGE;
    return Double.isFinite(digits)
        ? new MathContext(Math.clamp((long) digits, DIGITS.getPrecision(), MOST_DIGITS))
        : DIGITS;
  }

  /// A number with at most four digits that count.
  public static String number(double value) {
    return Typesetting.number(value, DIGITS);
  }

  /// A number with at most three digits that count, as words have it.
  public static String brief(double value) {
    return Typesetting.number(value, FEW_DIGITS);
  }

  /// A vector's coordinates in brackets, as words have them.
  public static String brief(PlaneVector vector) {
    return "(" + brief(vector.x()) + ", " + brief(vector.y()) + ")";
  }

  /// The same with as many digits as tell it apart from another one.
  public static String apart(PlaneVector vector, PlaneVector other) {
    return "("
        + Typesetting.number(vector.x(), telling(vector.x(), other.x()))
        + ", "
        + Typesetting.number(vector.y(), telling(vector.y(), other.y()))
        + ")";
  }

  private static List<String> tokens(String text) {
    return TOKEN.matcher(text).results().map(MatchResult::group).toList();
  }

  /// A formula in letters.
  private final class Letters extends Notation {
    Letters(List<String> tokens) {
      super(tokens);
    }

    @Override
    String name(String name, String before, String after) {
      return symbols.getOrDefault(name, name);
    }

    @Override
    String raised(String token) {
      return token.equals("t") ? "ᵗ" : superscript(token);
    }

    @Override
    String product() {
      return "\u2009";
    }
  }

  /// A formula in the numbers of a coordinate.
  private static final class Numbers extends Notation {
    private final StepPart part;
    private final int coordinate;
    private final MathContext terms;

    Numbers(List<String> tokens, StepPart part, int coordinate) {
      super(tokens);
      this.part = part;
      this.coordinate = coordinate;
      terms = terms(part, coordinate);
    }

    @Override
    String name(String name, String before, String after) {
      PlaneVector vector = part.used().get(name);
      if (vector == null) {
        return name;
      }
      String number = print(name, vector.get(coordinate));
      boolean isNegative = number.startsWith("−");
      boolean isPower = number.contains("×");
      boolean isFirst = before.isEmpty() || before.equals("(");
      boolean isBase = after.equals("^") && (isNegative || isPower);
      boolean isApart = isNegative ? !isFirst : isPower && before.equals("/");
      return isBase || isApart ? "(" + number + ")" : number;
    }

    private String print(String name, double value) {
      return Typesetting.number(value, shown(part, coordinate, name, value, terms));
    }

    @Override
    String raised(String token) {
      PlaneVector value = part.used().get(token);
      return superscript(value == null ? token : print(token, value.get(coordinate)));
    }

    @Override
    String product() {
      return "·";
    }
  }

  private static String superscript(String token) {
    return token.matches("\\d+") ? Ticks.superscript(Integer.parseInt(token)) : "";
  }
}
