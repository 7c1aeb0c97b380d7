package thalweg.race;

import java.util.List;
import java.util.Map;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.StepPart;
import thalweg.optimizer.rule.StepTrace;
import thalweg.optimizer.rule.UpdateRule;

/// One step of a run, taken apart: the lines of the optimizer's rule, and of what the race's
/// conditions add, with the numbers of this very step. Immutable.
///
/// @param experiment the race
/// @param start the index of the start
/// @param entrant the index of the entrant
/// @param trace where the step led, what the run carried and what it was told
/// @param parts the lines of the rule that held; none where the run is in R^n, as a rule that holds
///   coordinate by coordinate does not hold between shadows
public record StepAnatomy(
    Experiment experiment, int start, int entrant, StepTrace trace, List<StepPart> parts) {
  private static final double ROUNDING = 1e-9;

  /// Makes the list unmodifiable.
  public StepAnatomy {
    parts = List.copyOf(parts);
  }

  static StepAnatomy of(Experiment experiment, int start, int entrant, StepTrace trace) {
    Optimizer optimizer = experiment.entrants().get(entrant).optimizer();
    List<StepPart> parts =
        experiment.landscape().plane().isWhole()
            ? rule(experiment, optimizer)
                .explain(
                    optimizer, trace, ConditionLines.given(trace, experiment.landscape().domain()))
            : List.of();
    return new StepAnatomy(experiment, start, entrant, trace, parts);
  }

  /// The method's rule under the conditions of a race.
  private static UpdateRule rule(Experiment experiment, Optimizer optimizer) {
    return new ConditionLines(experiment.conditions()).added(UpdateRule.of(optimizer.type()));
  }

  /// The method that made the step.
  public Optimizer optimizer() {
    return experiment.entrants().get(entrant).optimizer();
  }

  /// The letters of the names in the rule.
  public Map<String, String> symbols() {
    return rule(experiment, optimizer()).symbols();
  }

  /// The whole step.
  public PlaneVector step() {
    return trace.to().minus(trace.from());
  }

  /// Where the lines of the rule lead.
  public PlaneVector led() {
    return parts.stream()
        .filter(part -> part.line().moves())
        .reduce(trace.from(), (_, part) -> part.value(), (_, later) -> later);
  }

  /// Whether the lines lead where the run went. They do, but for steps that rounding spoils or that
  /// lead through R^n; then nothing is explained.
  public boolean isTrue() {
    if (parts.isEmpty()) {
      return false;
    }
    PlaneVector led = led();
    PlaneVector to = trace.to();
    double size = Math.max(trace.from().norm(), to.norm());
    double reach = Double.isFinite(size) ? size : trace.from().norm();
    return led.minus(to).norm() <= ROUNDING * size
        || (isSame(led.x(), to.x(), reach) && isSame(led.y(), to.y(), reach));
  }

  /// Of a step that is not finite along one coordinate the other one is.
  private static boolean isSame(double led, double to, double size) {
    return Double.compare(led, to) == 0 || Math.abs(led - to) <= ROUNDING * size;
  }
}
