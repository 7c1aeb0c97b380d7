package thalweg.optimizer.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.Stepper;

/// A method of descent that a user typed, with its settings. Immutable.
final class TypedOptimizer implements Optimizer {
  private final TypedRule rule;
  private final List<Double> values;
  private volatile @Nullable Boolean linear;
  private volatile @Nullable Limit limit;
  private volatile @Nullable Boolean restless;
  private volatile @Nullable Boolean restlessWhenFast;

  /// @param values of the settings, in their order
  /// @throws IllegalArgumentException if one is outside its allowed interval
  TypedOptimizer(TypedRule rule, List<Double> values) {
    this.rule = rule;
    this.values = List.copyOf(values);
    for (int i = 0; i < values.size(); i++) {
      rule.settings().get(i).check(values.get(i));
    }
  }

  @Override
  public double learningRate() {
    return values.getFirst();
  }

  @Override
  public Stepper stepper(int dimension) {
    return rule.stepper(values, dimension);
  }

  /// As gradients that are made up show: they become small, and its steps do not stay so.
  @Override
  public boolean isRestless() {
    Boolean known = restless;
    if (known == null) {
      known = rule.forgets(values, RuleProbe.SOON);
      restless = known;
    }
    return known;
  }

  @Override
  public boolean isRestlessWhenFast() {
    Boolean known = restlessWhenFast;
    if (known == null) {
      known = rule.forgets(values, RuleProbe.LATER);
      restlessWhenFast = known;
    }
    return known;
  }

  /// Found out by letting it step, where its steps are linear.
  @Override
  public OptionalDouble stabilityLimit(double curvature) {
    RuleStability stability = rule.stability(values);
    Boolean known = linear;
    if (known == null) {
      known = stability.isLinear();
      linear = known;
    }
    if (!known) {
      return OptionalDouble.empty();
    }
    Limit last = limit;
    if (last == null || last.curvature != curvature) {
      last = new Limit(curvature, stability.limit(curvature));
      limit = last;
    }
    return last.rate;
  }

  /// What was found last: most runs stand where they stood, or on a quadratic.
  private record Limit(double curvature, OptionalDouble rate) {}

  @Override
  public OptimizerType type() {
    return rule.type();
  }

  @Override
  public Map<String, Double> settings() {
    Map<String, Double> settings = new LinkedHashMap<>();
    for (int i = 0; i < values.size(); i++) {
      settings.put(rule.settings().get(i).name(), values.get(i));
    }
    return settings;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof TypedOptimizer optimizer
        && rule.equals(optimizer.rule)
        && values.equals(optimizer.values);
  }

  @Override
  public int hashCode() {
    return 31 * rule.hashCode() + values.hashCode();
  }

  @Override
  public String toString() {
    return rule.id() + settings();
  }
}
