package thalweg.optimizer.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.formula.Formula;
import thalweg.optimizer.rule.Role;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.UpdateRule;

/// The lines of a typed rule in the form in which every step is explained.
final class RuleLines {
  private RuleLines() {}

  /// The rule; its first line is the gradient.
  static UpdateRule of(RuleSettings rule, RuleProbe probe) {
    List<RuleLine> lines = new ArrayList<>();
    lines.add(
        line(
            "gradient",
            Role.GRADIENT,
            RuleNames.GRADIENT,
            RuleLine.Source.GRADIENT,
            Formula.parse(RuleNames.POINT)));
    for (TypedLine line : rule.lines()) {
      String target = line.target();
      boolean moves = target.equals(RuleNames.POINT);
      boolean changes = target.equals(RuleNames.GRADIENT);
      if (!line.asks()) {
        lines.add(
            line(
                moves ? "step" : changes ? "changed gradient" : target,
                changes ? Role.NUMBER : probe.role(target),
                target,
                RuleLine.Source.FORMULA,
                line.formula()));
      }
    }
    return UpdateRule.of(lines, rule.settings());
  }

  private static RuleLine line(
      String name, Role role, String target, RuleLine.Source source, Formula formula) {
    return new RuleLine(
        name,
        role,
        target,
        source,
        formula,
        formula.text(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
