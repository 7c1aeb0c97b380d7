package thalweg.figure.lettering;

import java.math.MathContext;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import thalweg.figure.axis.Ticks;
import thalweg.formula.Field;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.StepPart;
import thalweg.optimizer.rule.UpdateRule;
import thalweg.race.Experiment;
import thalweg.race.StepAnatomy;
import thalweg.text.Text;

/// The lines of an update rule as a book prints them, in letters and in the numbers of a step.
///
/// @param symbols the letters of the names in the rule
/// @param carried the letters of what goes on from step to step
/// @param noisy whether there is noise on every gradient
/// @param field what is descended
public record RuleNotation(
    Map<String, String> symbols, Set<String> carried, boolean noisy, Field field) {
  private static final Text TEXT = Text.of("figure");
  private static final Pattern TOKEN =
      Pattern.compile("[A-Za-z_][A-Za-z_0-9]*|\\d+(?:\\.\\d+)?(?:[eE]-?\\d+)?|\\s+|.");
  private static final MathContext FEW_DIGITS = new MathContext(3);

  /// Makes everything unmodifiable.
  public RuleNotation {
    symbols = Map.copyOf(symbols);
    carried = Set.copyOf(carried);
  }

  /// The notation of the rule behind a step.
  public static RuleNotation of(StepAnatomy anatomy) {
    Set<String> carried = new HashSet<>(anatomy.trace().before().keySet());
    anatomy.trace().numbers().keySet().forEach(name -> carried.add(anatomy.symbols().get(name)));
    Experiment experiment = anatomy.experiment();
    return new RuleNotation(
        anatomy.symbols(), carried, experiment.noise() > 0, experiment.landscape().field());
  }

  /// The notation of a rule by itself, where gradients are exact.
  ///
  /// @param field what is descended
  public static RuleNotation of(OptimizerType type, Field field) {
    Set<String> carried = new HashSet<>();
    type.standard().stepper(1).state().forEach(each -> carried.add(each.symbol()));
    return new RuleNotation(UpdateRule.of(type).symbols(), carried, false, field);
  }

  /// The letter that a line gives a value.
  public String symbol(RuleLine line) {
    return symbols.getOrDefault(line.target(), line.target());
  }

  /// What stands before the formula of a line: `m ← `.
  public String beginning(RuleLine line) {
    boolean changes =
        line.source() == RuleLine.Source.FORMULA
            && line.formula().parameters().contains(line.target());
    boolean goesOn = line.moves() || changes || carried.contains(symbol(line));
    return symbol(line) + (goesOn ? " ← " : " = ");
  }

  /// A line in letters: `m ← β₁ m + (1 − β₁) g`.
  public String letters(RuleLine line) {
    String right = new Letters(tokens(line.shown())).whole();
    String meaning =
        switch (line.source()) {
          case GRADIENT, CARRIED ->
              TEXT.get(noisy ? "rule.gradient.noisy" : "rule.gradient", right);
          case HESSIAN -> "∇²f(" + right + ")";
          case FORMULA, AXES, KEPT -> right;
        };
    return beginning(line) + meaning;
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
    return Typesetting.number(part.value().get(coordinate), PrintedDigits.result(part, coordinate));
  }

  /// A number with at most four digits that count.
  public static String number(double value) {
    return Typesetting.number(value, PrintedDigits.USUAL);
  }

  /// How many times one thing is another, with at most three digits that count.
  public static String times(double value) {
    return Typesetting.number(value, FEW_DIGITS);
  }

  /// A vector's coordinates in brackets, with at most four digits that count.
  public static String vector(PlaneVector vector) {
    return "(" + number(vector.x()) + ", " + number(vector.y()) + ")";
  }

  /// The place at which a gradient was asked for, with as many digits as give the printed gradient
  /// when it is asked for there.
  public String place(StepPart part) {
    MathContext digits = PrintedDigits.place(part, field);
    return "("
        + Typesetting.number(part.from().x(), digits)
        + ", "
        + Typesetting.number(part.from().y(), digits)
        + ")";
  }

  /// The same with as many digits as tell it apart from another one.
  public static String apart(PlaneVector vector, PlaneVector other) {
    return "("
        + Typesetting.number(vector.x(), PrintedDigits.telling(vector.x(), other.x()))
        + ", "
        + Typesetting.number(vector.y(), PrintedDigits.telling(vector.y(), other.y()))
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

    @Override
    boolean hasBareRoots() {
      return true;
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
      terms = PrintedDigits.terms(part, coordinate);
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
      return Typesetting.number(value, PrintedDigits.shown(part, coordinate, name, value, terms));
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

    @Override
    boolean hasBareRoots() {
      return false;
    }
  }

  private static String superscript(String token) {
    return token.matches("\\d+") ? Ticks.superscript(Integer.parseInt(token)) : "";
  }
}
