package thalweg.optimizer.rule;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.formula.Formula;

/// One line of an update rule, read.
///
/// @param name what a person calls it
/// @param role what it is in a picture of the step
/// @param target the name that it gives a value
/// @param source where the value comes from
/// @param formula the right-hand side, or what stands in brackets where it is no formula
/// @param shown the right-hand side for a person, in the grammar of formulas where that is enough
/// @param tells the key of a sentence about it, if it has one of its own
/// @param when the line holds where this is positive
/// @param unless the line holds where this is not positive
public record RuleLine(
    String name,
    Role role,
    String target,
    Source source,
    Formula formula,
    String shown,
    Optional<String> tells,
    Optional<Formula> when,
    Optional<Formula> unless) {

  /// Where a value comes from.
  public enum Source {
    /// It is computed from what is known.
    FORMULA,
    /// It is the gradient that the method was told.
    GRADIENT,
    /// It is a gradient that the method was told in an earlier step and has carried since.
    CARRIED,
    /// It is the Hessian that the method was told.
    HESSIAN,
    /// It is the eigenpairs of a Hessian.
    AXES,
    /// It is found in the state after the step.
    KEPT
  }

  private static final Pattern LINE =
      Pattern.compile("(\\w+) = (?:(gradient|carried|hessian|axes|kept)\\((.*)\\)|(.*))");

  /// Reads a line.
  ///
  /// @throws IllegalArgumentException if it is none
  static RuleLine of(Rule rule) {
    Matcher line = LINE.matcher(rule.says());
    if (!line.matches()) {
      throw new IllegalArgumentException("no line of a rule: " + rule.says());
    }
    String source = line.group(2);
    String formula = source == null ? line.group(4) : line.group(3);
    return new RuleLine(
        rule.name(),
        rule.role(),
        line.group(1),
        source == null ? Source.FORMULA : source(source),
        Formula.parse(formula),
        rule.shown().isEmpty() ? formula : rule.shown(),
        Optional.of(rule.tells()).filter(key -> !key.isEmpty()),
        condition(rule.when()),
        condition(rule.unless()));
  }

  private static Source source(String word) {
    return switch (word) {
      case "gradient" -> Source.GRADIENT;
      case "carried" -> Source.CARRIED;
      case "hessian" -> Source.HESSIAN;
      case "axes" -> Source.AXES;
      default -> Source.KEPT;
    };
  }

  private static Optional<Formula> condition(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(Formula.parse(text));
  }

  /// Whether it moves the run.
  public boolean moves() {
    return target.equals(UpdateRule.POINT);
  }

  /// Every name in it, without the coordinates that may be asked of it.
  Set<String> names() {
    Set<String> names = new TreeSet<>();
    names.add(target);
    formula.parameters().forEach(each -> names.add(RuleEvaluator.vectorOf(each)));
    when.ifPresent(it -> it.parameters().forEach(each -> names.add(RuleEvaluator.vectorOf(each))));
    unless.ifPresent(
        it -> it.parameters().forEach(each -> names.add(RuleEvaluator.vectorOf(each))));
    return names;
  }
}
