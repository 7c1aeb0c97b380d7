package thalweg.desktop.model;

import java.util.Optional;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.typed.RuleException;
import thalweg.optimizer.typed.TypedRule;
import thalweg.text.Folded;
import thalweg.text.Text;

/// How a draft reads: the rule that its lines make, or why they make none, and what is wrong with
/// its name.
///
/// @param rule what the lines make, under the draft's name where that is right
/// @param refusal why they make none; present where the rule is not
/// @param nameProblem a sentence; empty where the name is right
public record RuleReading(
    Optional<TypedRule> rule, Optional<RuleException> refusal, Optional<String> nameProblem) {
  /// Characters of a name.
  private static final int LONGEST = 40;

  private static final Text WORDS = Text.of("desktop");
  private static final String NAMELESS = "rule";

  /// Reads a draft.
  ///
  /// @param others the optimizers whose names it cannot have
  public static RuleReading of(RuleDraft draft, KnownOptimizers others) {
    String name = draft.name().strip();
    Optional<String> problem = problem(name, others);
    try {
      TypedRule rule = TypedRule.of(problem.isEmpty() ? name : NAMELESS, draft.lines());
      return new RuleReading(Optional.of(rule), Optional.empty(), problem);
    } catch (RuleException refusal) {
      return new RuleReading(Optional.empty(), Optional.of(refusal), problem);
    }
  }

  private static Optional<String> problem(String name, KnownOptimizers others) {
    if (name.isEmpty()) {
      return Optional.of(WORDS.get("rule.name.none"));
    }
    if (!TypedRule.isId(name)) {
      String near = near(name);
      return Optional.of(
          TypedRule.isId(near) && name.strip().length() <= LONGEST
              ? WORDS.get("rule.name.near", near)
              : WORDS.get("rule.name.wrong"));
    }
    return others
        .taking(name)
        .map(OptimizerType::name)
        .map(other -> WORDS.get("rule.name.taken", other));
  }

  /// The name nearest to what was typed that may be one.
  private static String near(String name) {
    String plain =
        Folded.plain(name).replaceAll("[^a-z0-9_]+", "-").replaceAll("^[-_0-9]+|-+$", "");
    return plain.substring(0, Math.min(LONGEST, plain.length()));
  }

  /// Whether it can be raced.
  public boolean isRight() {
    return rule.isPresent() && nameProblem.isEmpty();
  }
}
