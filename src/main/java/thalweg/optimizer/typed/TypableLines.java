package thalweg.optimizer.typed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import thalweg.formula.Formula;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.Oracle;
import thalweg.optimizer.Stepper;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.UpdateRule;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.text.PlainNumber;

/// The lines of a method as a user would type them, to be changed.
///
/// A line that holds under a condition on settings alone is there if it holds with the standard
/// ones from the second step on. Whether the lines do what the method does is not taken from their
/// looks: both step under gradients that are made up.
public final class TypableLines {
  private static final int STEPS = 60;

  /// Relative; what differs in meaning differs by far more.
  private static final double ROUNDING = 1e-9;

  private static final double START = 0.5;
  private static final String ANY_ID = "lines";

  private TypableLines() {}

  /// The lines of a type, one below the other; empty where what the method does cannot be typed.
  public static Optional<String> of(OptimizerType type) {
    return type.isTyped()
        ? type.form().typed().map(text -> text.replace("; ", "\n"))
        : written(type);
  }

  private static Optional<String> written(OptimizerType type) {
    List<String> lines = new ArrayList<>();
    for (RuleLine line : UpdateRule.of(type).lines()) {
      Optional<Boolean> holds = holds(line, type);
      boolean asks = line.source() == RuleLine.Source.GRADIENT;
      boolean plain = asks ? isHere(line) : line.source() == RuleLine.Source.FORMULA;
      if (holds.isEmpty() || !plain) {
        return Optional.empty();
      }
      if (holds.get() && !asks) {
        lines.add(line.target() + " = " + line.formula().text());
      }
    }
    try {
      String text = withDefaults(type, String.join("\n", lines));
      return isTrue(type, TypedRule.of(ANY_ID, text)) ? Optional.of(text) : Optional.empty();
    } catch (RuleException refusal) {
      return Optional.empty();
    }
  }

  /// Whether a line that asks for the gradient asks where the run stands.
  static boolean isHere(RuleLine line) {
    return line.target().equals(RuleNames.GRADIENT)
        && line.formula().text().equals(RuleNames.POINT);
  }

  /// Whether a line is worked through; empty where that is another matter in each step.
  static Optional<Boolean> holds(RuleLine line, OptimizerType type) {
    Map<String, Double> known = new HashMap<>(type.standard().settings());
    known.put(RuleNames.STEP, 2.0);
    Optional<Boolean> when = line.when().isPresent() ? positive(line.when(), known) : always();
    Optional<Boolean> unless =
        line.unless().isPresent() ? positive(line.unless(), known).map(each -> !each) : always();
    return when.flatMap(each -> unless.map(other -> each && other));
  }

  private static Optional<Boolean> always() {
    return Optional.of(true);
  }

  private static Optional<Boolean> positive(
      Optional<Formula> condition, Map<String, Double> known) {
    return condition
        .filter(formula -> known.keySet().containsAll(formula.parameters()))
        .map(formula -> formula.interpret(known).value(0, 0) > 0);
  }

  /// Before the lines, the defaults that the names alone would not have.
  private static String withDefaults(OptimizerType type, String lines) {
    TypedRule rule = TypedRule.of(ANY_ID, lines);
    StringBuilder all = new StringBuilder();
    OptimizerType typed = rule.type();
    if (typed.unit() != type.unit() || type.share() > typed.share()) {
      all.append(RuleNames.RATE).append(" = ").append(plain(type.learningRate())).append('\n');
    }
    for (Hyperparameter each : rule.settings().subList(1, rule.settings().size())) {
      type.hyperparameter(each.name())
          .filter(own -> own.standard() != each.standard())
          .ifPresent(own -> all.append(own.name()).append(" = ").append(plain(own)).append('\n'));
    }
    return all.append(lines).toString();
  }

  private static String plain(Hyperparameter setting) {
    return PlainNumber.exact(setting.standard());
  }

  private static boolean isTrue(OptimizerType type, TypedRule rule) {
    Optimizer method = type.standard();
    Map<String, Double> settings = new HashMap<>(method.settings());
    settings.keySet().retainAll(rule.type().standard().settings().keySet());
    double[] own = run(method);
    double[] typed = run(rule.type().create(settings));
    for (int i = 0; i < own.length; i++) {
      if (!(Math.abs(own[i] - typed[i]) <= ROUNDING * Math.max(1, Math.abs(own[i])))) {
        return false;
      }
    }
    return true;
  }

  private static double[] run(Optimizer optimizer) {
    MadeUpGradients gradients = new MadeUpGradients(step -> Math.sin(step) + 0.3);
    Stepper stepper = optimizer.stepper(1);
    double[] point = {START};
    double[] path = new double[STEPS];
    for (int i = 0; i < STEPS; i++) {
      gradients.step = i + 1;
      stepper.step(point, optimizer.learningRate(), gradients);
      path[i] = point[0];
    }
    return path;
  }

  private static final class MadeUpGradients implements Oracle {
    private final IntToDoubleFunction bySteps;
    private int step;

    MadeUpGradients(IntToDoubleFunction bySteps) {
      this.bySteps = bySteps;
    }

    @Override
    public double value(double[] point) {
      return 0;
    }

    @Override
    public void gradient(double[] point, double[] gradient) {
      gradient[0] = bySteps.applyAsDouble(step);
    }

    @Override
    public void hessian(double[] point, double[] hessian) {
      hessian[0] = 0;
    }

    @Override
    public void hessianVectorProduct(double[] point, double[] vector, double[] product) {
      product[0] = 0;
    }
  }
}
