package thalweg.cli;

import java.util.Collection;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.typed.RuleException;
import thalweg.optimizer.typed.TypedRule;
import thalweg.text.OneLine;

/// Reads `NAME: LINES`, an optimizer that a user wrote down.
final class RuleArgument {
  private RuleArgument() {}

  /// @param known the methods there are already
  /// @throws WrongUsage if it makes no optimizer, or its name is taken
  static OptimizerType read(String text, Collection<OptimizerType> known) {
    int colon = text.indexOf(':');
    boolean named = colon >= 0 && text.substring(0, colon).indexOf('=') < 0;
    if (!named || text.startsWith(":=", colon)) {
      throw WrongUsage.of("rule.name");
    }
    String id = text.substring(0, colon).strip();
    if (!TypedRule.isId(id)) {
      throw WrongUsage.of("rule.id", OneLine.quoted(id));
    }
    for (OptimizerType each : known) {
      if (each.id().equalsIgnoreCase(id)) {
        throw WrongUsage.of("rule.taken", id, each.name());
      }
    }
    try {
      // Behind blanks, so that a refusal counts the characters from the name on.
      return TypedRule.of(id, " ".repeat(colon + 1) + text.substring(colon + 1)).type();
    } catch (RuleException refusal) {
      throw WrongUsage.in("rule", text, String.valueOf(refusal.getMessage()), refusal.position());
    }
  }
}
