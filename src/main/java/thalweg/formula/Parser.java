package thalweg.formula;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import thalweg.formula.Node.Constant;
import thalweg.formula.Node.Literal;
import thalweg.formula.Node.Negation;
import thalweg.formula.Node.Operation;
import thalweg.formula.Node.Parameter;
import thalweg.formula.Node.UnaryCall;
import thalweg.formula.Node.Variable;
import thalweg.formula.Token.Kind;

/// Reads a formula by recursive descent.
///
/// ```
/// sum     = product { ("+" | "-") product }
/// product = signed { ("*" | "/") signed | power }     the last where a product is implied
/// signed  = { "+" | "-" } power
/// power   = primary [ "^" signed ]
/// primary = number | name | "(" sum ")" | name "(" [ sum { "," sum } ] ")"
/// ```
final class Parser {
  private final Lexer lexer;
  private final IdentityHashMap<Node, Integer> depths = new IdentityHashMap<>();
  private Kind previous = Kind.END;
  private Token token;
  private int nodes;
  private int nesting;

  private Parser(String text) {
    lexer = new Lexer(text);
    token = lexer.next();
  }

  /// The tree of a formula.
  ///
  /// @throws FormulaException if the text is none, or goes beyond a limit on nodes or depth
  static Node parse(String text) {
    Parser parser = new Parser(text);
    Node root = parser.sum();
    parser.take(Kind.END, "expected.operator");
    return root;
  }

  private Node sum() {
    Node left = product();
    while (token.kind() == Kind.PLUS || token.kind() == Kind.MINUS) {
      Token sign = advance();
      Operator operator = sign.kind() == Kind.PLUS ? Operator.PLUS : Operator.MINUS;
      left = grown(sign, new Operation(operator, left, product()));
    }
    return left;
  }

  private Node product() {
    Node left = signed();
    while (true) {
      Token sign = token;
      if (sign.kind() == Kind.TIMES || sign.kind() == Kind.DIVIDED_BY) {
        advance();
        Operator operator = sign.kind() == Kind.TIMES ? Operator.TIMES : Operator.DIVIDED_BY;
        left = grown(sign, new Operation(operator, left, signed()));
      } else if (impliesProduct()) {
        left = grown(sign, new Operation(Operator.TIMES, left, signed()));
      } else {
        return left;
      }
    }
  }

  private boolean impliesProduct() {
    return token.kind() == Kind.OPEN || (previous == Kind.NUMBER && token.kind() == Kind.NAME);
  }

  /// Every way to nest without end leads through here, so this is where nesting is counted.
  private Node signed() {
    nesting++;
    if (nesting > Formula.MAX_DEPTH) {
      throw refusedDepth(token);
    }
    Node node =
        switch (token.kind()) {
          case PLUS -> {
            advance();
            yield signed();
          }
          case MINUS -> {
            Token sign = advance();
            yield grown(sign, new Negation(signed()));
          }
          default -> power();
        };
    nesting--;
    return node;
  }

  private Node power() {
    Node base = primary();
    if (token.kind() != Kind.POWER) {
      return base;
    }
    Token sign = advance();
    return grown(sign, new Operation(Operator.POWER, base, signed()));
  }

  private Node primary() {
    return switch (token.kind()) {
      case NUMBER -> number(advance());
      case NAME -> named(advance());
      case OPEN -> {
        advance();
        Node inner = sum();
        take(Kind.CLOSE, "expected.closing");
        yield inner;
      }
      default -> throw FormulaException.unexpected(token, "expected.operand");
    };
  }

  private Node number(Token digits) {
    double value = Double.parseDouble(digits.text());
    if (Double.isInfinite(value)) {
      throw FormulaException.unexpected(digits, "number.large");
    }
    return grown(digits, new Literal(value));
  }

  private Node named(Token name) {
    Optional<UnaryFunction> unary = UnaryFunction.named(name.text());
    if (unary.isPresent()) {
      List<Node> arguments = arguments(name, 1);
      return grown(name, new UnaryCall(unary.get(), arguments.get(0)));
    }
    Optional<Operator> binary = Operator.named(name.text());
    if (binary.isPresent()) {
      List<Node> arguments = arguments(name, 2);
      return grown(name, new Operation(binary.get(), arguments.get(0), arguments.get(1)));
    }
    return switch (name.text()) {
      case "x" -> grown(name, Variable.X);
      case "y" -> grown(name, Variable.Y);
      case "pi" -> grown(name, Constant.PI);
      case "e" -> grown(name, Constant.E);
      default -> parameter(name);
    };
  }

  private Node parameter(Token name) {
    if (token.kind() == Kind.OPEN) {
      Optional<String> meant = Spelling.nearestFunction(name.text());
      if (meant.isPresent()) {
        throw FormulaException.at(
            name.position(), name.length(), "function.unknown", name.text(), meant.get());
      }
    }
    return grown(name, new Parameter(name.text()));
  }

  private List<Node> arguments(Token function, int wanted) {
    take(Kind.OPEN, "expected.bracket", function.text());
    List<Node> arguments = new ArrayList<>();
    if (token.kind() != Kind.CLOSE) {
      arguments.add(sum());
      while (token.kind() == Kind.COMMA) {
        advance();
        arguments.add(sum());
      }
    }
    take(Kind.CLOSE, "expected.argument");
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

  private Node grown(Token at, Node node) {
    nodes++;
    if (nodes > Formula.MAX_NODES) {
      throw FormulaException.at(at.position(), at.length(), "limit.nodes", Formula.MAX_NODES);
    }
    int depth = 1;
    for (Node child : node.children()) {
      depth = Math.max(depth, 1 + depths.getOrDefault(child, 0));
    }
    if (depth > Formula.MAX_DEPTH) {
      throw refusedDepth(at);
    }
    depths.put(node, depth);
    return node;
  }

  private static FormulaException refusedDepth(Token at) {
    return FormulaException.at(at.position(), at.length(), "limit.depth", Formula.MAX_DEPTH);
  }

  private void take(Kind wanted, String otherwise, Object... details) {
    if (token.kind() != wanted) {
      throw FormulaException.unexpected(token, otherwise, details);
    }
    advance();
  }

  private Token advance() {
    Token taken = token;
    previous = taken.kind();
    token = lexer.next();
    return taken;
  }
}
