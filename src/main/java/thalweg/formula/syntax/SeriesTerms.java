package thalweg.formula.syntax;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.Relation;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Node.Both;
import thalweg.formula.syntax.Node.Comparison;
import thalweg.formula.syntax.Node.Condition;
import thalweg.formula.syntax.Node.Conditional;
import thalweg.formula.syntax.Node.Either;
import thalweg.formula.syntax.Node.Extreme;
import thalweg.formula.syntax.Node.Index;
import thalweg.formula.syntax.Node.IndexedVariable;
import thalweg.formula.syntax.Node.Leaf;
import thalweg.formula.syntax.Node.Literal;
import thalweg.formula.syntax.Node.Negation;
import thalweg.formula.syntax.Node.Not;
import thalweg.formula.syntax.Node.Operation;
import thalweg.formula.syntax.Node.Series;
import thalweg.formula.syntax.Node.UnaryCall;
import thalweg.formula.syntax.Node.Variable;

/// Writes sums and products over an index out, term by term: `sum(i, 1, 3, x^i)` is `x^1 + x^2 +
/// x^3`.
public final class SeriesTerms {
  /// The greatest magnitude of a bound.
  static final int MOST = 100;

  private final Consumer<Node> counted;
  private final Refusal refusal;
  private final Map<String, Integer> indices = new HashMap<>();

  /// What is said of a bound that is no whole number in reach, or of a variable that there is not.
  @FunctionalInterface
  interface Refusal {
    RuntimeException of(Node part, double number);
  }

  /// @param counted takes each node that is made
  SeriesTerms(Consumer<Node> counted, Refusal refusal) {
    this.counted = counted;
    this.refusal = refusal;
  }

  /// The tree of a formula with every series written out; the same tree where it has none.
  public static Node writtenOut(Node node) {
    return has(node)
        ? new SeriesTerms(
                _ -> {}, (part, number) -> new IllegalStateException(part + " at " + number))
            .of(node)
        : node;
  }

  private static boolean has(Node node) {
    return node instanceof Series || node.children().stream().anyMatch(SeriesTerms::has);
  }

  /// The indices in a part of a tree whose series is not in that part.
  public static Set<String> freeIndices(Node part) {
    Set<String> free = new HashSet<>();
    part.children().forEach(child -> free.addAll(freeIndices(child)));
    switch (part) {
      case Index(String name) -> free.add(name);
      case IndexedVariable(String index, int _) -> free.add(index);
      case Series(Operator _, String index, Node from, Node to, Node _) -> {
        free.remove(index);
        free.addAll(freeIndices(from));
        free.addAll(freeIndices(to));
      }
      default -> {}
    }
    return free;
  }

  private <N extends Node> N grown(N made) {
    counted.accept(made);
    return made;
  }

  Node of(Node node) {
    return switch (node) {
      case Index(String name) -> number(indices.getOrDefault(name, 0));
      case IndexedVariable(String index, int shift) ->
          variable(node, indices.getOrDefault(index, 0) + shift);
      case Series series -> all(series);
      case Leaf leaf -> grown(leaf);
      case Negation(Node operand) -> grown(new Negation(of(operand)));
      case UnaryCall(UnaryFunction function, Node argument) ->
          grown(new UnaryCall(function, of(argument)));
      case Operation(Operator operator, Node left, Node right) ->
          grown(new Operation(operator, of(left), of(right)));
      case Extreme(Operator operator, List<Node> arguments) ->
          grown(new Extreme(operator, arguments.stream().map(this::of).toList()));
      case Conditional(Condition condition, Node met, Node otherwise) ->
          grown(new Conditional(of(condition), of(met), of(otherwise)));
      case Condition condition -> of(condition);
    };
  }

  private Condition of(Condition condition) {
    Condition made =
        switch (condition) {
          case Comparison(Relation relation, Node left, Node right) ->
              new Comparison(relation, of(left), of(right));
          case Not(Condition other) -> new Not(of(other));
          case Both(Condition left, Condition right) -> new Both(of(left), of(right));
          case Either(Condition left, Condition right) -> new Either(of(left), of(right));
        };
    return grown(made);
  }

  private Node number(int value) {
    Node size = grown(new Literal(Math.abs(value)));
    return value < 0 ? grown(new Negation(size)) : size;
  }

  private Node variable(Node at, int number) {
    return switch (number) {
      case 1 -> grown(Variable.X);
      case 2 -> grown(Variable.Y);
      default -> throw refusal.of(at, number);
    };
  }

  private Node all(Series series) {
    int from = bound(series.from());
    int to = bound(series.to());
    if (from > to) {
      return grown(new Literal(series.operator() == Operator.PLUS ? 0 : 1));
    }
    Node all = term(series, from);
    for (int i = from + 1; i <= to; i++) {
      all = grown(new Operation(series.operator(), all, term(series, i)));
    }
    return all;
  }

  private Node term(Series series, int value) {
    Integer outside = indices.put(series.index(), value);
    Node term = of(series.term());
    if (outside == null) {
      indices.remove(series.index());
    } else {
      indices.put(series.index(), outside);
    }
    return term;
  }

  private int bound(Node bound) {
    double value = KnownNumber.of(of(bound));
    if (value != Math.rint(value) || !(Math.abs(value) <= MOST)) {
      throw refusal.of(bound, value);
    }
    return (int) value;
  }
}
