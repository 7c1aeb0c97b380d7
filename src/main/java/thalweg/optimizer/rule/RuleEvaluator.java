package thalweg.optimizer.rule;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import thalweg.formula.Formula;
import thalweg.linalg.Eigenpairs;
import thalweg.optimizer.rule.StepTrace.Answer;

/// What is known by name while the lines of a rule are worked through for one step.
final class RuleEvaluator {
  private static final double SAME_PLACE = 1e-9;

  private final StepTrace trace;
  private final Map<String, PlaneVector> known = new HashMap<>();
  private final Set<String> plain = new HashSet<>();

  RuleEvaluator(StepTrace trace) {
    this.trace = trace;
  }

  /// `g` for `g_x` and `g_y`, and the name itself for any other.
  static String vectorOf(String name) {
    return name.endsWith("_x") || name.endsWith("_y") ? name.substring(0, name.length() - 2) : name;
  }

  void know(String name, PlaneVector vector) {
    known.put(name, vector);
    plain.remove(name);
  }

  void know(String name, double number) {
    known.put(name, PlaneVector.of(number));
    plain.add(name);
  }

  boolean holds(RuleLine line) {
    return line.when().map(this::isPositive).orElse(true)
        && !line.unless().map(this::isPositive).orElse(false);
  }

  private boolean isPositive(Formula condition) {
    return value(condition, 0) > 0;
  }

  /// Works a line out and knows its value from then on.
  StepPart workOut(RuleLine line) {
    PlaneVector stand = get(UpdateRule.POINT);
    return switch (line.source()) {
      case FORMULA -> computed(line, stand);
      case GRADIENT -> gradient(line);
      case CARRIED -> carried(line);
      case HESSIAN -> hessian(line);
      case AXES -> axes(line, stand);
      case KEPT -> kept(line, stand);
    };
  }

  private StepPart computed(RuleLine line, PlaneVector stand) {
    Map<String, PlaneVector> used = used(line.formula());
    boolean number = line.formula().parameters().stream().allMatch(this::isNumber);
    PlaneVector value = new PlaneVector(value(line.formula(), 0), value(line.formula(), 1));
    if (number) {
      know(line.target(), value.x());
      return new StepPart(line, stand, value, List.of(value.x()), value, used);
    }
    know(line.target(), value);
    return new StepPart(line, stand, value, List.of(value.x(), value.y()), value, used);
  }

  private StepPart kept(RuleLine line, PlaneVector stand) {
    Map<String, PlaneVector> now = new HashMap<>(known);
    trace
        .after()
        .forEach((symbol, vector) ->
            line.names().stream()
                .filter(name -> Symbols.of(name).equals(symbol))
                .forEach(name -> know(name, vector)));
    StepPart part = computed(line, stand);
    now.put(line.target(), part.value());
    known.putAll(now);
    return part;
  }

  private StepPart gradient(RuleLine line) {
    PlaneVector place = place(line);
    List<Double> unknown = List.of(Double.NaN, Double.NaN);
    Answer nearest = nearest(trace.gradients(), place).orElse(new Answer(place, unknown, unknown));
    PlaneVector answer = new PlaneVector(nearest.answer().get(0), nearest.answer().get(1));
    PlaneVector exact = new PlaneVector(nearest.exact().get(0), nearest.exact().get(1));
    know(line.target(), answer);
    return new StepPart(line, place, answer, nearest.answer(), exact, used(line.formula()));
  }

  private StepPart carried(RuleLine line) {
    PlaneVector value = get(line.target());
    List<Double> coordinates = List.of(value.x(), value.y());
    return new StepPart(line, place(line), value, coordinates, trace.slope(), used(line.formula()));
  }

  private StepPart hessian(RuleLine line) {
    PlaneVector place = place(line);
    List<Double> unknown = List.of(Double.NaN, Double.NaN, Double.NaN);
    List<Double> entries = nearest(trace.hessians(), place).map(Answer::answer).orElse(unknown);
    know(line.target() + "xx", entries.get(0));
    know(line.target() + "xy", entries.get(1));
    know(line.target() + "yy", entries.get(2));
    know("rounding", 2 * Math.ulp(unit(entries.get(0), entries.get(1), entries.get(2))));
    PlaneVector diagonal = new PlaneVector(entries.get(0), entries.get(2));
    return new StepPart(line, place, diagonal, entries, diagonal, used(line.formula()));
  }

  private StepPart axes(RuleLine line, PlaneVector stand) {
    String of = line.formula().text();
    double xx = get(of + "xx").x();
    double xy = get(of + "xy").x();
    double yy = get(of + "yy").x();
    double unit = unit(xx, xy, yy);
    boolean finite = Double.isFinite(unit);
    // As the stepper has them, to the last bit.
    double[][] rows = {{xx / unit, xy / unit}, {xy / unit, yy / unit}};
    Eigenpairs pairs = Eigenpairs.ofSymmetric(finite ? rows : new double[2][2]);
    double[] values = new double[2];
    Map<String, PlaneVector> axes = new TreeMap<>();
    for (int k = 0; k < 2; k++) {
      values[k] = finite ? pairs.value(k) * unit : Double.NaN;
      know(line.target() + (k + 1), values[k]);
      PlaneVector axis = new PlaneVector(pairs.vector(k)[0], pairs.vector(k)[1]);
      know("q" + (k + 1), axis);
      axes.put("q" + (k + 1), axis);
    }
    PlaneVector both = new PlaneVector(values[0], values[1]);
    return new StepPart(line, stand, both, List.of(values[0], values[1]), both, axes);
  }

  /// The largest magnitude of an entry; 1 where all are 0.
  private static double unit(double xx, double xy, double yy) {
    double largest = Math.max(Math.abs(xx), Math.max(Math.abs(xy), Math.abs(yy)));
    return largest == 0 ? 1 : largest;
  }

  private PlaneVector place(RuleLine line) {
    return new PlaneVector(value(line.formula(), 0), value(line.formula(), 1));
  }

  /// The last of the answers that were given for that place, up to rounding.
  private static Optional<Answer> nearest(List<Answer> answers, PlaneVector place) {
    double within = SAME_PLACE * Math.max(1, place.norm());
    return answers.reversed().stream()
        .filter(each -> each.at().minus(place).norm() <= within)
        .min((a, b) -> Double.compare(a.at().minus(place).norm(), b.at().minus(place).norm()));
  }

  PlaneVector get(String name) {
    PlaneVector value = known.get(name);
    if (value == null) {
      throw new IllegalArgumentException("nothing is called " + name + " in a step");
    }
    return value;
  }

  private boolean isNumber(String parameter) {
    return plain.contains(parameter) || !vectorOf(parameter).equals(parameter);
  }

  private double value(Formula formula, int coordinate) {
    Map<String, Double> values = new HashMap<>();
    used(formula).forEach((name, vector) -> values.put(name, vector.get(coordinate)));
    return formula.interpret(values).value(Double.NaN, Double.NaN);
  }

  private Map<String, PlaneVector> used(Formula formula) {
    Map<String, PlaneVector> used = new TreeMap<>();
    for (String name : formula.parameters()) {
      PlaneVector vector = get(vectorOf(name));
      boolean whole = vectorOf(name).equals(name);
      used.put(name, whole ? vector : PlaneVector.of(vector.get(name.endsWith("_x") ? 0 : 1)));
    }
    return used;
  }
}
