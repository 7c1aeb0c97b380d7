package thalweg.cli;

import java.util.Arrays;
import java.util.List;
import thalweg.optimizer.condition.ConditionType;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.text.OneLine;

/// Reads `KIND:NUMBER`, a clipping or a decay, and the word for what happens at the edge.
final class ConditionArgument {
  private ConditionArgument() {}

  /// @param option as it is typed: `--clip`
  /// @param form how it is to be written: `norm:C|value:C`
  /// @param all the kinds there are, the first of which is none
  /// @throws WrongUsage if it is none of them, or the number is not allowed
  static <T> T read(String option, String form, String text, List<ConditionType<T>> all) {
    List<ConditionType<T>> known = all.stream().filter(each -> !each.isNone()).toList();
    String[] parts = text.split(":", 2);
    String id = parts[0].strip();
    if (Arguments.isNumber(id)) {
      throw WrongUsage.of("condition.number", option, OneLine.quoted(text), form);
    }
    ConditionType<T> type =
        known.stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(() -> unknown(option, id, known.stream().map(ConditionType::id).toList()));
    Hyperparameter setting = type.hyperparameters().getFirst();
    if (parts.length > 1 && !parts[1].isBlank() && !Arguments.isNumber(parts[1])) {
      throw WrongUsage.of(
          "condition.value",
          option,
          OneLine.quoted(text),
          DescribedArgument.expected(setting.allowed()));
    }
    if (parts.length < 2) {
      throw WrongUsage.of("condition.number", option, OneLine.quoted(text), form);
    }
    double value = Arguments.anyNumber(option + " " + id, parts[1]);
    if (!setting.allowed().contains(value)) {
      throw WrongUsage.of(
          "condition.range",
          option,
          id,
          value,
          setting.allowed(),
          DescribedArgument.expected(setting.allowed()));
    }
    return type.with(value);
  }

  /// @throws WrongUsage if it is no word for it
  static EdgeBehavior edge(String option, String text) {
    String id = text.strip();
    List<String> known = Arrays.stream(EdgeBehavior.values()).map(EdgeBehavior::id).toList();
    return EdgeBehavior.find(id).orElseThrow(() -> unknown(option, id, known));
  }

  private static WrongUsage unknown(String option, String id, List<String> known) {
    return WrongUsage.of(
        "condition",
        option,
        OneLine.quoted(id),
        Nearest.question(id, known),
        String.join(", ", known));
  }
}
