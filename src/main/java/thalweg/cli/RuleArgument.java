package thalweg.cli;

import java.util.List;
import java.util.Optional;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.typed.RuleException;
import thalweg.optimizer.typed.TypedRule;
import thalweg.text.OneLine;

/// Reads `NAME: LINES`, an optimizer that a user wrote down.
final class RuleArgument {
  private RuleArgument() {}

  /// The methods that there are with these rules. One that is written takes the place of a kept one
  /// of its name: what a command says means the same whatever its user keeps.
  ///
  /// @throws WrongUsage if one makes no optimizer, or its name is taken
  static KnownOptimizers beside(KnownOptimizers kept, List<String> rules) {
    KnownOptimizers program = kept;
    for (OptimizerType each : kept.typed()) {
      program = program.without(each.id());
    }
    KnownOptimizers written = program;
    for (String rule : rules) {
      written = written.with(read(rule, written));
    }
    KnownOptimizers all = written;
    for (OptimizerType each : kept.typed()) {
      all = all.taking(each.id()).isPresent() ? all : all.with(each);
    }
    return all;
  }

  /// The name that is written before the first colon.
  static String id(String text) {
    return text.substring(0, text.indexOf(':')).strip();
  }

  /// @param known the methods whose names it cannot have
  private static OptimizerType read(String text, KnownOptimizers known) {
    int colon = text.indexOf(':');
    boolean named = colon >= 0 && text.substring(0, colon).indexOf('=') < 0;
    if (!named || text.startsWith(":=", colon)) {
      throw WrongUsage.of("rule.name");
    }
    String id = id(text);
    if (!TypedRule.isId(id)) {
      throw WrongUsage.of("rule.id", OneLine.quoted(id));
    }
    Optional<OptimizerType> taken = known.taking(id);
    if (taken.filter(each -> each.isTyped() && each.id().equals(id)).isPresent()) {
      throw WrongUsage.of("rule.twice", id);
    }
    if (taken.isPresent()) {
      throw WrongUsage.of("rule.taken", id, taken.get().name());
    }
    try {
      // Behind blanks, so that a refusal counts the characters from the name on.
      return TypedRule.of(id, " ".repeat(colon + 1) + text.substring(colon + 1))
          .at(known.freePlace())
          .type();
    } catch (RuleException refusal) {
      throw WrongUsage.in("rule", text, String.valueOf(refusal.getMessage()), refusal.position());
    }
  }
}
