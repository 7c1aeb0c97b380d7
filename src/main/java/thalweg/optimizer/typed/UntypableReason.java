package thalweg.optimizer.typed;

import java.util.List;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.RuleLine.Source;
import thalweg.optimizer.rule.UpdateRule;

/// Why the lines of a method cannot be typed, taken from the lines themselves: the first reason
/// that holds.
public enum UntypableReason {
  /// It draws from chance.
  CHANCE,
  /// It asks for second derivatives.
  CURVATURE,
  /// It asks for the gradient at another place than where the run stands.
  ELSEWHERE,
  /// What comes out of a line is found by a search, or by going through a list.
  SEARCH,
  /// Its first steps follow other lines than those behind.
  STEPS,
  /// A quantity that lives on from step to step does not begin at 0.
  BEGINNING;

  /// Why the lines of a type cannot be typed.
  ///
  /// @param type of which [TypableLines] knows none
  public static UntypableReason of(OptimizerType type) {
    List<RuleLine> lines = UpdateRule.of(type).lines();
    if (type.standard().leavesToChance()) {
      return CHANCE;
    }
    if (comesFrom(lines, Source.HESSIAN) || comesFrom(lines, Source.AXES)) {
      return CURVATURE;
    }
    if (comesFrom(lines, Source.KEPT) || comesFrom(lines, Source.CARRIED)) {
      return SEARCH;
    }
    if (lines.stream()
        .anyMatch(line -> line.source() == Source.GRADIENT && !TypableLines.isHere(line))) {
      return ELSEWHERE;
    }
    boolean depends = lines.stream().anyMatch(line -> TypableLines.holds(line, type).isEmpty());
    return depends ? STEPS : BEGINNING;
  }

  private static boolean comesFrom(List<RuleLine> lines, Source source) {
    return lines.stream().anyMatch(line -> line.source() == source);
  }
}
