package thalweg.formula.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node.Extreme;
import thalweg.formula.syntax.Node.Leaf;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Parameter;
import thalweg.formula.syntax.Node.UnaryCall;

/// Functions of programs that formulas write by others: `square(x)` is x^2, `clip(x, 0, 1)` is
/// min(max(x, 0), 1). They are functions before a bracket alone, and their names may be those of
/// parameters elsewhere.
///
/// Each argument stands once in what is written, so that calls within calls grow no faster than
/// their text.
final class WrittenFunctions {
  /// By name in small letters: what is written for the arguments a, b and c.
  private static final Map<String, String> FORMULAS =
      Map.ofEntries(
          Map.entry("square", "a^2"),
          Map.entry("abs2", "a^2"),
          Map.entry("sq", "a^2"),
          Map.entry("exp2", "2^a"),
          Map.entry("exp10", "10^a"),
          Map.entry("reciprocal", "1/a"),
          Map.entry("inv", "1/a"),
          Map.entry("rsqrt", "1/sqrt(a)"),
          Map.entry("negative", "-a"),
          Map.entry("erfc", "1 - erf(a)"),
          Map.entry("relu6", "min(max(a, 0), 6)"),
          Map.entry("hardtanh", "min(max(a, -1), 1)"),
          Map.entry("saturate", "min(max(a, 0), 1)"),
          Map.entry("logsigmoid", "-softplus(-a)"),
          Map.entry("deg2rad", "a*pi/180"),
          Map.entry("radians", "a*pi/180"),
          Map.entry("rad2deg", "a*180/pi"),
          Map.entry("degrees", "a*180/pi"),
          Map.entry("sind", "sin(a*pi/180)"),
          Map.entry("cosd", "cos(a*pi/180)"),
          Map.entry("tand", "tan(a*pi/180)"),
          Map.entry("sinpi", "sin(pi*a)"),
          Map.entry("cospi", "cos(pi*a)"),
          Map.entry("add", "a + b"),
          Map.entry("plus", "a + b"),
          Map.entry("subtract", "a - b"),
          Map.entry("minus", "a - b"),
          Map.entry("multiply", "a*b"),
          Map.entry("times", "a*b"),
          Map.entry("mtimes", "a*b"),
          Map.entry("divide", "a/b"),
          Map.entry("rdivide", "a/b"),
          Map.entry("true_divide", "a/b"),
          Map.entry("floor_divide", "floor(a/b)"),
          Map.entry("fld", "floor(a/b)"),
          Map.entry("squared_difference", "(a - b)^2"),
          Map.entry("clip", "min(max(a, b), c)"),
          Map.entry("clamp", "min(max(a, b), c)"));

  private WrittenFunctions() {}

  /// Whether a name before a bracket is one of these, whatever the case of its letters.
  static boolean isNamed(String name) {
    return FORMULAS.containsKey(name.toLowerCase(Locale.ROOT));
  }

  /// How many arguments a function has that is one of these.
  static int arguments(String name) {
    return (int) Stream.of("a", "b", "c").filter(each -> has(formula(name), each)).count();
  }

  /// The tree for arguments, which are as many as the function has.
  ///
  /// @param grown counts each node that is made
  static Node applied(String name, List<Node> arguments, UnaryOperator<Node> grown) {
    return filled(formula(name), arguments, grown);
  }

  private static Node formula(String name) {
    return Parser.parse(
        Optional.ofNullable(FORMULAS.get(name.toLowerCase(Locale.ROOT))).orElseThrow());
  }

  private static boolean has(Node node, String parameter) {
    return node.equals(new Parameter(parameter))
        || node.children().stream().anyMatch(child -> has(child, parameter));
  }

  private static Node filled(Node node, List<Node> arguments, UnaryOperator<Node> grown) {
    return switch (node) {
      case Parameter(String name) -> arguments.get(name.charAt(0) - 'a');
      case Literal literal -> grown.apply(new Literal(literal.value()));
      case Leaf leaf -> grown.apply(leaf);
      case Negation(Node operand) -> grown.apply(new Negation(filled(operand, arguments, grown)));
      case UnaryCall(UnaryFunction function, Node argument) ->
          grown.apply(new UnaryCall(function, filled(argument, arguments, grown)));
      case Operation(Operator operator, Node left, Node right) -> {
        Node first = filled(left, arguments, grown);
        yield grown.apply(new Operation(operator, first, filled(right, arguments, grown)));
      }
      case Extreme(Operator operator, List<Node> parts) ->
          grown.apply(
              new Extreme(
                  operator, parts.stream().map(each -> filled(each, arguments, grown)).toList()));
      default -> throw new IllegalStateException(node.toString());
    };
  }
}
