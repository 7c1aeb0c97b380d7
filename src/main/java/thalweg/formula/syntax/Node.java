package thalweg.formula.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;

/// The tree of a formula; immutable, compared by shape.
public sealed interface Node {
  /// The parts, in the order in which they are written.
  List<Node> children();

  /// A node without parts.
  sealed interface Leaf extends Node {
    @Override
    default List<Node> children() {
      return List.of();
    }
  }

  /// A number.
  record Literal(double value) implements Leaf {}

  /// A number that is named here and given later.
  record Parameter(String name) implements Leaf {}

  /// A number that has a name of its own.
  enum Constant implements Leaf {
    PI("pi", Math.PI),
    E("e", Math.E);

    private final String symbol;
    private final double value;

    Constant(String symbol, double value) {
      this.symbol = symbol;
      this.value = value;
    }

    /// The constant of that name, as formulas spell it.
    static Optional<Constant> named(String symbol) {
      return Arrays.stream(values()).filter(each -> each.symbol.equals(symbol)).findFirst();
    }

    String symbol() {
      return symbol;
    }

    public double value() {
      return value;
    }
  }

  /// A coordinate.
  enum Variable implements Leaf {
    X("x"),
    Y("y");

    private final String symbol;

    Variable(String symbol) {
      this.symbol = symbol;
    }

    String symbol() {
      return symbol;
    }
  }

  /// Minus the operand.
  record Negation(Node operand) implements Node {
    @Override
    public List<Node> children() {
      return List.of(operand);
    }
  }

  /// Two operands and what is done with them.
  record Operation(Operator operator, Node left, Node right) implements Node {
    @Override
    public List<Node> children() {
      return List.of(left, right);
    }
  }

  /// A function of one argument at that argument.
  record UnaryCall(UnaryFunction function, Node argument) implements Node {
    @Override
    public List<Node> children() {
      return List.of(argument);
    }
  }
}
