package thalweg.desktop.step;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import thalweg.figure.lettering.RuleNotation;
import thalweg.formula.compile.Binding;
import thalweg.formula.compile.Interpretation;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.StepPart;
import thalweg.text.Text;

/// Which way a line with a choice went, with the numbers of a step: what its condition compared, of
/// which numbers it took the smallest or the greatest, whose sign it took.
final class BranchWords {
  private static final Text WORDS = Text.of("step");

  /// More of them are not read.
  private static final int MOST = 2;

  /// Characters: of a longer sentence only the first choice is told.
  private static final int LONGEST = 140;

  private final Map<String, Double> values = new HashMap<>();
  private final List<String> told = new ArrayList<>();

  private BranchWords(StepPart part, int coordinate) {
    part.used().forEach((name, vector) -> values.put(name, vector.get(coordinate)));
  }

  /// A sentence behind a blank; empty where the line has no choice.
  static String of(StepPart part) {
    if (part.line().source() != RuleLine.Source.FORMULA || part.line().tells().isPresent()) {
      return "";
    }
    String both = sentence(part, MOST);
    return both.length() > LONGEST ? sentence(part, 1) : both;
  }

  private static String sentence(StepPart part, int most) {
    String x = along(part, 0, most);
    String y = along(part, 1, most);
    if (x.isEmpty() && y.isEmpty()) {
      return "";
    }
    if (part.isNumber()) {
      return " " + WORDS.get("branch.number", StepWords.capitalized(x));
    }
    return " " + (x.equals(y) ? WORDS.get("branch.same", x) : WORDS.get("branch.vector", x, y));
  }

  private static String along(StepPart part, int coordinate, int most) {
    BranchWords words = new BranchWords(part, coordinate);
    words.walk(part.line().formula().root());
    return String.join(WORDS.get("branch.and"), words.told.stream().limit(most).toList());
  }

  /// What lies behind a choice counts only where it was taken.
  private void walk(Node node) {
    switch (node) {
      case Node.Conditional(Node.Condition condition, Node met, Node otherwise) -> {
        boolean holds = holds(condition);
        Node taken = holds ? met : otherwise;
        told.add(WORDS.get(holds ? "branch.if" : "branch.else", print(condition), print(taken)));
        walk(taken);
      }
      case Node.Extreme(Operator operator, List<Node> arguments) -> {
        extreme(operator, arguments, node);
        arguments.forEach(this::walk);
      }
      case Node.Operation(Operator operator, Node left, Node right)
          when operator == Operator.MIN || operator == Operator.MAX -> {
        extreme(operator, List.of(left, right), node);
        walk(left);
        walk(right);
      }
      case Node.UnaryCall(UnaryFunction function, Node argument)
          when function == UnaryFunction.SIGN -> {
        told.add(WORDS.get("branch.sign", print(argument), print(node)));
        walk(argument);
      }
      default -> node.children().forEach(this::walk);
    }
  }

  private void extreme(Operator operator, List<Node> arguments, Node whole) {
    String all = arguments.stream().map(this::print).collect(Collectors.joining(", "));
    told.add(WORDS.get(operator == Operator.MIN ? "branch.min" : "branch.max", all, print(whole)));
  }

  private String print(Node number) {
    return RuleNotation.number(value(number));
  }

  private String print(Node.Condition condition) {
    return switch (condition) {
      case Node.Comparison comparison ->
          WORDS.get(
              "branch.compared",
              print(comparison.left()),
              comparison.relation().symbol().replace("<=", "≤").replace(">=", "≥"),
              print(comparison.right()));
      case Node.Not(Node.Condition inner) -> WORDS.get("branch.not", print(inner));
      case Node.Both(Node.Condition left, Node.Condition right) ->
          WORDS.get("branch.both", print(left), print(right));
      case Node.Either(Node.Condition left, Node.Condition right) ->
          WORDS.get("branch.either", print(left), print(right));
    };
  }

  private boolean holds(Node.Condition condition) {
    return value(new Node.Conditional(condition, new Node.Literal(1), new Node.Literal(0))) > 0;
  }

  private double value(Node node) {
    return Interpretation.value(Binding.bind(node, values), Double.NaN, Double.NaN);
  }
}
