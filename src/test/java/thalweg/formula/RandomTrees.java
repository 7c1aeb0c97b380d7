package thalweg.formula;

import java.util.EnumSet;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.Relation;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Both;
import thalweg.formula.syntax.Node.Comparison;
import thalweg.formula.syntax.Node.Condition;
import thalweg.formula.syntax.Node.Conditional;
import thalweg.formula.syntax.Node.Constant;
import thalweg.formula.syntax.Node.Either;
import thalweg.formula.syntax.Node.Extreme;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Not;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Parameter;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.Node.Variable;

/// Trees drawn at random, the same ones for the same generator.
public final class RandomTrees {
  private static final UnaryFunction[] SMOOTH_FUNCTIONS =
      EnumSet.complementOf(
              EnumSet.of(
                  UnaryFunction.ABS,
                  UnaryFunction.SIGN,
                  UnaryFunction.RELU,
                  UnaryFunction.STEP,
                  UnaryFunction.FLOOR,
                  UnaryFunction.CEIL,
                  UnaryFunction.ROUND))
          .toArray(UnaryFunction[]::new);
  private static final Operator[] SMOOTH_OPERATORS =
      EnumSet.complementOf(EnumSet.of(Operator.MIN, Operator.MAX, Operator.MOD))
          .toArray(Operator[]::new);

  private final RandomGenerator random;

  public RandomTrees(RandomGenerator random) {
    this.random = random;
  }

  /// A tree of any kind of node, at most so deep.
  public Node any(int depth) {
    if (depth == 1 || random.nextInt(6) == 0) {
      return leaf();
    }
    return switch (random.nextInt(9)) {
      case 0, 1 -> new Negation(any(depth - 1));
      case 2, 3 -> new UnaryCall(oneOf(UnaryFunction.values()), any(depth - 1));
      case 4 ->
          new Extreme(
              random.nextBoolean() ? Operator.MIN : Operator.MAX,
              Stream.generate(() -> any(depth - 1)).limit(random.nextInt(3, 5)).toList());
      case 5 -> new Conditional(condition(depth - 1), any(depth - 1), any(depth - 1));
      default -> new Operation(oneOf(Operator.values()), any(depth - 1), any(depth - 1));
    };
  }

  private Condition condition(int depth) {
    if (depth <= 2 || random.nextInt(3) == 0) {
      int sides = Math.max(1, depth - 1);
      return new Comparison(oneOf(Relation.values()), any(sides), any(sides));
    }
    return switch (random.nextInt(3)) {
      case 0 -> new Not(condition(depth - 1));
      case 1 -> new Both(condition(depth - 1), condition(depth - 1));
      default -> new Either(condition(depth - 1), condition(depth - 1));
    };
  }

  /// A polynomial in x and y, at most so deep.
  Node polynomial(int depth) {
    if (depth == 1) {
      return random.nextInt(3) == 0 ? new Literal(random.nextInt(1, 5)) : oneOf(Variable.values());
    }
    return switch (random.nextInt(6)) {
      case 0 -> new Negation(polynomial(depth - 1));
      case 1 ->
          new Operation(Operator.POWER, polynomial(depth - 1), new Literal(random.nextInt(4)));
      case 2 -> new Operation(Operator.PLUS, polynomial(depth - 1), polynomial(depth - 1));
      case 3 -> new Operation(Operator.MINUS, polynomial(depth - 1), polynomial(depth - 1));
      default -> new Operation(Operator.TIMES, polynomial(depth - 1), polynomial(depth - 1));
    };
  }

  /// A tree with derivatives of every order wherever it has a value, at most so deep.
  Node smooth(int depth) {
    if (depth == 1 || random.nextInt(8) == 0) {
      return random.nextInt(4) == 0
          ? new Literal(random.nextInt(1, 40) / 8.0)
          : oneOf(Variable.values());
    }
    return switch (random.nextInt(6)) {
      case 0 -> new Negation(smooth(depth - 1));
      case 1, 2 -> new UnaryCall(oneOf(SMOOTH_FUNCTIONS), smooth(depth - 1));
      case 3 -> new Operation(Operator.POWER, smooth(depth - 1), new Literal(random.nextInt(6)));
      default -> new Operation(oneOf(SMOOTH_OPERATORS), smooth(depth - 1), smooth(depth - 1));
    };
  }

  /// How many nodes stand on the longest way down.
  static int depth(Node tree) {
    return 1 + tree.children().stream().mapToInt(RandomTrees::depth).max().orElse(0);
  }

  private Node leaf() {
    return switch (random.nextInt(4)) {
      case 0 ->
          new Literal(Math.abs(random.nextGaussian()) * Math.pow(10, random.nextInt(-20, 20)));
      case 1 -> oneOf(Constant.values());
      case 2 -> new Parameter("p" + random.nextInt(3));
      default -> oneOf(Variable.values());
    };
  }

  /// Any of the choices.
  <T> T oneOf(T[] choices) {
    return choices[random.nextInt(choices.length)];
  }
}
