package thalweg.formula.reading;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import thalweg.formula.compile.Binding;
import thalweg.formula.compile.Interpretation;
import thalweg.formula.reading.PartReading.Amount;
import thalweg.formula.reading.PartReading.NotTaken;
import thalweg.formula.reading.PartReading.Truth;
import thalweg.formula.reading.PartReading.Undefined;
import thalweg.formula.reading.PartReading.Varying;
import thalweg.formula.syntax.Node;
import thalweg.formula.syntax.Node.Condition;
import thalweg.formula.syntax.Node.Conditional;
import thalweg.formula.syntax.Node.Series;
import thalweg.formula.syntax.SeriesTerms;

/// Reads the parts of a formula at one point, by the arithmetic that the formula itself is computed
/// with: the whole of it is f there, to the last bit.
///
/// @param parameters a value for every parameter of the formula
/// @param x of the point
/// @param y of the point
public record FormulaAtPoint(Map<String, Double> parameters, double x, double y) {
  /// Makes the parameters unmodifiable.
  public FormulaAtPoint {
    parameters = Map.copyOf(parameters);
  }

  /// What a part is.
  ///
  /// @param way from the whole formula down to the part, each node one of the parts of the node
  ///   before it; at least one
  public PartReading read(List<Node> way) {
    for (int i = 1; i < way.size(); i++) {
      if (way.get(i - 1) instanceof Conditional choice
          && isClosed(choice.condition())
          && isLeftOut(choice, way.get(i))) {
        return new NotTaken();
      }
    }
    Node part = way.getLast();
    return isClosed(part)
        ? read(part)
        : way.reversed().stream()
            .filter(FormulaAtPoint::isClosed)
            .flatMap(each -> each instanceof Series series ? Stream.of(series) : Stream.empty())
            .findFirst()
            .<PartReading>map(series -> new Varying(series, read(series)))
            .orElseThrow();
  }

  /// Whether it has a value of its own: it stands for no index of a sum around it.
  private static boolean isClosed(Node part) {
    return SeriesTerms.freeIndices(part).isEmpty();
  }

  private boolean isLeftOut(Conditional choice, Node part) {
    return !(part instanceof Condition) && !part.equals(takenAsRead(choice));
  }

  private PartReading read(Node read) {
    Node part = SeriesTerms.writtenOut(read);
    if (part instanceof Condition condition) {
      return new Truth(holds(condition));
    }
    double value = value(part);
    return Double.isFinite(value) ? new Amount(value) : undefined(value, part);
  }

  private Undefined undefined(double value, Node part) {
    List<Node> parts = computed(part).toList();
    return first(parts, Double::isNaN)
        .or(() -> first(parts, Double::isInfinite))
        .map(inner -> undefined(value, inner))
        .orElseGet(() -> new Undefined(value, part, parts.stream().map(this::value).toList()));
  }

  private Optional<Node> first(List<Node> parts, DoublePredicate wanted) {
    return parts.stream().filter(each -> wanted.test(value(each))).findFirst();
  }

  /// The numbers that a part is computed from here.
  private Stream<Node> computed(Node part) {
    return part instanceof Conditional choice ? Stream.of(taken(choice)) : part.children().stream();
  }

  private Node takenAsRead(Conditional choice) {
    return SeriesTerms.writtenOut(choice.condition()) instanceof Condition condition
            && holds(condition)
        ? choice.met()
        : choice.otherwise();
  }

  private Node taken(Conditional choice) {
    return holds(choice.condition()) ? choice.met() : choice.otherwise();
  }

  private double value(Node part) {
    return Interpretation.value(Binding.bind(part, parameters), x, y);
  }

  private boolean holds(Condition condition) {
    return Interpretation.holds(Binding.bind(condition, parameters), x, y);
  }
}
