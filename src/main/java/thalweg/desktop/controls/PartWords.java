package thalweg.desktop.controls;

import java.util.List;
import java.util.stream.Collectors;
import thalweg.figure.lettering.FormulaLine;
import thalweg.figure.lettering.Typesetting;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.reading.PartReading;
import thalweg.formula.reading.PartReading.Amount;
import thalweg.formula.reading.PartReading.NotTaken;
import thalweg.formula.reading.PartReading.Truth;
import thalweg.formula.reading.PartReading.Undefined;
import thalweg.formula.reading.PartReading.Varying;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Extreme;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Series;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.SeriesTerms;
import thalweg.optimizer.rule.Symbols;
import thalweg.text.Text;

/// What is said of a part of a formula: its value, or why it has none.
final class PartWords {
  private static final Text WORDS = Text.of("desktop");

  /// Of a part, in characters.
  private static final int LONGEST = 60;

  private PartWords() {}

  /// The words, on one line.
  static String of(Node part, PartReading reading) {
    String text = shortened(FormulaLine.of(part));
    return switch (reading) {
      case Amount(double value) ->
          part instanceof Literal
              ? said("part.same", text)
              : said("part.value", text, Typesetting.number(value));
      case Truth(boolean holds) -> said(holds ? "part.holds" : "part.fails", text);
      case Varying(Series series, PartReading whole) ->
          said("part.varies", text, indices(part), of(series, whole));
      case NotTaken() -> said("part.left", text);
      case Undefined(double value, Node cause, List<Double> operands) ->
          Double.isNaN(value)
              ? said("part.undefined", text, cause(cause, operands))
              : said("part.infinite", text, Typesetting.number(value), cause(cause, operands));
    };
  }

  /// The letters of the sums around it that it is another for, the first of the alphabet first.
  private static String indices(Node part) {
    return SeriesTerms.freeIndices(part).stream()
        .sorted()
        .map(Symbols::of)
        .collect(Collectors.joining(WORDS.get("formula.part.varies.and")));
  }

  private static String cause(Node cause, List<Double> operands) {
    List<String> numbers = operands.stream().map(Typesetting::number).toList();
    return switch (cause) {
      case UnaryCall(UnaryFunction function, Node _) ->
          said("cause.call", function.symbol(), numbers.getFirst());
      case Operation(Operator operator, Node _, Node _) when operator.functionName().isEmpty() ->
          between(Typesetting.formula(operator.symbol()), numbers);
      case Operation(Operator operator, Node _, Node _) when operator == Operator.POWER ->
          between("^", numbers);
      case Operation(Operator operator, Node _, Node _) ->
          said("cause.several", operator.functionName(), String.join(", ", numbers));
      case Extreme(Operator operator, List<Node> _) ->
          said("cause.several", operator.functionName(), String.join(", ", numbers));
      default -> said("cause.name", FormulaLine.of(cause));
    };
  }

  private static String between(String sign, List<String> numbers) {
    return said("cause.between", sign, operand(numbers.getFirst()), operand(numbers.getLast()));
  }

  /// In brackets where it has signs of its own.
  private static String operand(String number) {
    return number.matches("[\\d.∞]+") ? number : "(" + number + ")";
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }

  private static String said(String key, Object... words) {
    return WORDS.get("formula." + key, words);
  }
}
