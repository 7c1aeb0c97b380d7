package thalweg.race;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.optimizer.condition.Clipping;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.NoClipping;
import thalweg.optimizer.condition.NormClipping;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.condition.ValueClipping;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.Role;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.RuleLine.Source;
import thalweg.optimizer.rule.StepTrace;
import thalweg.optimizer.rule.UpdateRule;

/// The lines that conditions add to a method's update rule: clipping and coupled decay after each
/// gradient that the method asks for, decoupled decay and projection after its moves.
///
/// @param conditions under which it steps
record ConditionLines(StepConditions conditions) {
  private static final String NORM = "gradientNorm";
  private static final String BEGIN = "thetaBegun";
  private static final String LOW = "domainLow";
  private static final String HIGH = "domainHigh";

  /// The letters of those names.
  private static final Map<String, String> LETTERS =
      Map.of(NORM, "ℓ", BEGIN, "θ₀", LOW, "low", HIGH, "high");

  /// A method's rule under the conditions; the very same one where there are none.
  UpdateRule added(UpdateRule rule) {
    if (conditions.isNone()) {
      return rule;
    }
    List<RuleLine> lines = new ArrayList<>();
    rule.lines().forEach(line -> add(lines, line));
    double amount = conditions.decay().decoupled();
    if (amount > 0) {
      String says = UpdateRule.POINT + " - eta*" + times(amount, BEGIN);
      lines.add(line("weight decay", Role.STEP, UpdateRule.POINT, says, "decay.decoupled"));
    }
    if (conditions.edge() == EdgeBehavior.PROJECT) {
      lines.add(projection());
    }
    Map<String, String> symbols = new TreeMap<>(rule.symbols());
    symbols.putAll(LETTERS);
    lines.forEach(line -> symbols.putIfAbsent(line.target(), line.target()));
    return new UpdateRule(lines, symbols);
  }

  /// What those lines know beside the rule, in a step.
  static Map<String, PlaneVector> given(StepTrace trace, Domain domain) {
    return Map.of(
        NORM,
        PlaneVector.of(0),
        BEGIN,
        trace.from(),
        LOW,
        new PlaneVector(domain.minX(), domain.minY()),
        HIGH,
        new PlaneVector(domain.maxX(), domain.maxY()));
  }

  private void add(List<RuleLine> lines, RuleLine line) {
    boolean told = !conditions.leavesGradients();
    if (told && line.source() == Source.CARRIED) {
      RuleLine carried = line(line.name(), Role.NUMBER, line.target(), line.target(), "carried");
      lines.add(holding(shown(carried, "told"), line));
      return;
    }
    lines.add(told && line.shown().startsWith("∇f") ? shown(line, "told") : line);
    String decay = number(conditions.decay().coupled());
    if (told && line.source() == Source.GRADIENT) {
      clip(lines, line);
      if (conditions.decay().coupled() > 0) {
        String says =
            line.target() + " + " + times(conditions.decay().coupled(), line.formula().text());
        lines.add(
            holding(line("weight decay", Role.NUMBER, line.target(), says, "decay.coupled"), line));
      }
    }
    if (line.source() == Source.HESSIAN && conditions.decay().coupled() > 0) {
      for (String entry : List.of("xx", "yy")) {
        String target = line.target() + entry;
        String says = target + " + " + decay;
        lines.add(
            holding(line("weight decay", Role.NUMBER, target, says, "decay.curvature"), line));
      }
    }
  }

  private void clip(List<RuleLine> lines, RuleLine gradient) {
    String g = gradient.target();
    Clipping clipping = conditions.clipping();
    switch (clipping) {
      case NoClipping() -> {}
      case ValueClipping(double limit) -> {
        String says = "min(max(" + g + ", -" + number(limit) + "), " + number(limit) + ")";
        lines.add(holding(line("clipped", Role.NUMBER, g, says, "clip.value"), gradient));
      }
      case NormClipping(double limit) -> {
        String added = NORM + " + " + number(NormClipping.ADDED);
        String norm = "sqrt(" + g + "_x^2 + " + g + "_y^2)";
        RuleLine length = line("gradient's length", Role.NUMBER, NORM, norm, "clip.length");
        lines.add(holding(shown(length, "norm(" + g + ")"), gradient));
        String says = times(limit, g) + "/(" + added + ")";
        RuleLine clipped = holding(line("clipped", Role.NUMBER, g, says, "clip.norm"), gradient);
        lines.add(holdingToo(clipped, added + " - " + number(limit)));
      }
    }
  }

  private static RuleLine projection() {
    String theta = UpdateRule.POINT;
    String says = "min(max(" + theta + ", " + LOW + "), " + HIGH + ")";
    String outside = "max(max(%1$s_%3$s - %2$s_%3$s, %2$s_%3$s - %4$s_%3$s), 0)";
    String x = outside.formatted(LOW, theta, "x", HIGH);
    String y = outside.formatted(LOW, theta, "y", HIGH);
    return holdingToo(line("projection", Role.STEP, theta, says, "edge"), x + " + " + y);
  }

  private static RuleLine line(String name, Role role, String target, String says, String tells) {
    return new RuleLine(
        name,
        role,
        target,
        Source.FORMULA,
        Formula.parse(says),
        says,
        Optional.of(tells),
        Optional.empty(),
        Optional.empty());
  }

  private static RuleLine shown(RuleLine line, String shown) {
    return new RuleLine(
        line.name(),
        line.role(),
        line.target(),
        line.source(),
        line.formula(),
        shown,
        line.tells(),
        line.when(),
        line.unless());
  }

  /// The line, where another one holds.
  private static RuleLine holding(RuleLine line, RuleLine other) {
    return new RuleLine(
        line.name(),
        line.role(),
        line.target(),
        line.source(),
        line.formula(),
        line.shown(),
        line.tells(),
        other.when(),
        other.unless());
  }

  /// The line, where something else is positive, too.
  private static RuleLine holdingToo(RuleLine line, String positive) {
    String both =
        line.when().map(when -> "min(" + when.text() + ", " + positive + ")").orElse(positive);
    return new RuleLine(
        line.name(),
        line.role(),
        line.target(),
        line.source(),
        line.formula(),
        line.shown(),
        line.tells(),
        Optional.of(Formula.parse(both)),
        line.unless());
  }

  /// A product, without a factor of one, and without brackets around a name.
  private static String times(double factor, String text) {
    String second = text.matches("\\w+") ? text : "(" + text + ")";
    return factor == 1 ? second : number(factor) + "*" + second;
  }

  private static String number(double value) {
    return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }
}
