package thalweg.formula.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node.Constant;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Parameter;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.Node.Variable;
import thalweg.formula.syntax.Token.Kind;

/// Reads a formula by recursive descent.
///
/// ```
/// sum     = product { ("+" | "-") product }
/// product = signed { ("*" | "/") signed | power }     the last where a product is implied
/// signed  = { "+" | "-" } power
/// power   = primary [ ("^" | "**") signed ]
/// primary = number | name | "(" sum ")" | name "(" [ sum { "," sum } ] ")"
/// ```
public final class Parser {
  private final SizeLimit growth = new SizeLimit();
  private final Tokens tokens;

  private Parser(String text) {
    tokens = new Tokens(text);
  }

  /// The tree of a formula.
  ///
  /// @throws FormulaException if the text is none, or goes beyond a limit on nodes or depth
  public static Node parse(String text) {
    Parser parser = new Parser(text);
    Node root = parser.sum();
    parser.tokens.take(Kind.END, "expected.operator");
    return root;
  }

  private Node sum() {
    Node left = product();
    while (tokens.isNext(Kind.PLUS) || tokens.isNext(Kind.MINUS)) {
      Token sign = tokens.take();
      Operator operator = sign.kind() == Kind.PLUS ? Operator.PLUS : Operator.MINUS;
      left = growth.grown(sign, new Operation(operator, left, product()));
    }
    return left;
  }

  private Node product() {
    Node left = signed();
    while (true) {
      Token sign = tokens.next();
      if (sign.kind() == Kind.TIMES || sign.kind() == Kind.DIVIDED_BY) {
        tokens.take();
        Operator operator = sign.kind() == Kind.TIMES ? Operator.TIMES : Operator.DIVIDED_BY;
        left = growth.grown(sign, new Operation(operator, left, signed()));
      } else if (impliesProduct()) {
        left = growth.grown(sign, new Operation(Operator.TIMES, left, signed()));
      } else {
        return left;
      }
    }
  }

  private boolean impliesProduct() {
    return tokens.isNext(Kind.OPEN) || (tokens.wasLast(Kind.NUMBER) && tokens.isNext(Kind.NAME));
  }

  /// Every way to nest without end leads through here, so this is where nesting is counted.
  private Node signed() {
    growth.nest(tokens.next());
    Node node =
        switch (tokens.next().kind()) {
          case PLUS -> {
            tokens.take();
            yield signed();
          }
          case MINUS -> {
            Token sign = tokens.take();
            yield growth.grown(sign, new Negation(signed()));
          }
          default -> power();
        };
    growth.unnest();
    return node;
  }

  private Node power() {
    Node base = primary();
    if (!tokens.isNext(Kind.POWER)) {
      return base;
    }
    Token sign = tokens.take();
    return growth.grown(sign, new Operation(Operator.POWER, base, signed()));
  }

  private Node primary() {
    return switch (tokens.next().kind()) {
      case NUMBER -> number(tokens.take());
      case NAME -> named(tokens.take());
      case OPEN -> {
        tokens.take();
        Node inner = sum();
        tokens.take(Kind.CLOSE, "expected.closing");
        yield inner;
      }
      default -> throw FormulaException.unexpected(tokens.next(), "expected.operand");
    };
  }

  private Node number(Token digits) {
    double value = Double.parseDouble(digits.text());
    if (Double.isInfinite(value)) {
      throw FormulaException.unexpected(digits, "number.large");
    }
    return growth.grown(digits, new Literal(value));
  }

  private Node named(Token name) {
    Optional<UnaryFunction> unary = UnaryFunction.named(name.text());
    if (unary.isPresent()) {
      List<Node> arguments = arguments(name, 1);
      return growth.grown(name, new UnaryCall(unary.get(), arguments.get(0)));
    }
    Optional<Operator> binary = Operator.named(name.text());
    if (binary.isPresent()) {
      List<Node> arguments = arguments(name, 2);
      return growth.grown(name, new Operation(binary.get(), arguments.get(0), arguments.get(1)));
    }
    return switch (name.text()) {
      case "x" -> growth.grown(name, Variable.X);
      case "y" -> growth.grown(name, Variable.Y);
      case "pi" -> growth.grown(name, Constant.PI);
      case "e" -> growth.grown(name, Constant.E);
      default -> parameter(name);
    };
  }

  private Node parameter(Token name) {
    if (tokens.isNext(Kind.OPEN)) {
      Optional<String> meant = SpellingSuggestion.nearestFunction(name.text());
      throw FormulaException.at(
          name.position(),
          name.length(),
          meant.isPresent() ? "function.unknown" : "function.none",
          name.text(),
          meant.orElseGet(SpellingSuggestion::functionNames));
    }
    return growth.grown(name, new Parameter(name.text()));
  }

  private List<Node> arguments(Token function, int wanted) {
    tokens.take(Kind.OPEN, "expected.bracket", function.text());
    List<Node> arguments = new ArrayList<>();
    if (!tokens.isNext(Kind.CLOSE)) {
      arguments.add(sum());
      while (tokens.isNext(Kind.COMMA)) {
        tokens.take();
        arguments.add(sum());
      }
    }
    tokens.take(Kind.CLOSE, arguments.size() < wanted ? "expected.argument" : "expected.closing");
    if (arguments.size() != wanted) {
      throw FormulaException.at(
          function.position(),
          function.length(),
          "arguments." + wanted,
          function.text(),
          arguments.size());
    }
    return arguments;
  }
}
