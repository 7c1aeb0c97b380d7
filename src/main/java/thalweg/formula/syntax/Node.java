package thalweg.formula.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.Relation;
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

    /// The constant of that name, as formulas and programs spell it.
    static Optional<Constant> named(String symbol) {
      String plain = symbol.equals("Pi") || symbol.equals("PI") ? PI.symbol : symbol;
      return Arrays.stream(values()).filter(each -> each.symbol.equals(plain)).findFirst();
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

  /// The smallest or the greatest of three numbers or more.
  ///
  /// @param operator [Operator#MIN] or [Operator#MAX]
  record Extreme(Operator operator, List<Node> arguments) implements Node {
    public Extreme {
      arguments = List.copyOf(arguments);
    }

    @Override
    public List<Node> children() {
      return arguments;
    }
  }

  /// One of two numbers, of which the other counts for nothing.
  record Conditional(Condition condition, Node met, Node otherwise) implements Node {
    @Override
    public List<Node> children() {
      return List.of(condition, met, otherwise);
    }
  }

  /// What is written out before anything is computed.
  ///
  /// @see SeriesTerms
  sealed interface Notation extends Node {}

  /// A sum or product over an index.
  ///
  /// @param operator [Operator#PLUS] or [Operator#TIMES]
  /// @param from the first number that the index stands for
  /// @param to the last
  /// @param term what is added up or multiplied
  record Series(Operator operator, String index, Node from, Node to, Node term)
      implements Notation {
    @Override
    public List<Node> children() {
      return List.of(from, to, term);
    }
  }

  /// The number that the index of a series around it stands for.
  record Index(String name) implements Notation, Leaf {}

  /// The variable of which the index of a series is the number, as in `x_i`.
  ///
  /// @param shift that is added to the index, as in `x_{i+1}`
  record IndexedVariable(String index, int shift) implements Notation, Leaf {}

  /// What holds at a point or does not. It is no number.
  sealed interface Condition extends Node {}

  /// Whether two numbers compare in some way.
  record Comparison(Relation relation, Node left, Node right) implements Condition {
    @Override
    public List<Node> children() {
      return List.of(left, right);
    }
  }

  /// Whether a condition does not hold.
  record Not(Condition condition) implements Condition {
    @Override
    public List<Node> children() {
      return List.of(condition);
    }
  }

  /// Whether two conditions hold.
  record Both(Condition left, Condition right) implements Condition {
    @Override
    public List<Node> children() {
      return List.of(left, right);
    }
  }

  /// Whether one of two conditions holds, or both do.
  record Either(Condition left, Condition right) implements Condition {
    @Override
    public List<Node> children() {
      return List.of(left, right);
    }
  }
}
