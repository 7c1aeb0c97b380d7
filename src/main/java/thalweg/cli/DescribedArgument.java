package thalweg.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import thalweg.formula.syntax.GreekLetters;
import thalweg.optimizer.setting.Described;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.optimizer.setting.Interval;
import thalweg.text.OneLine;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// Reads `ID[:name=value[,name=value]...]`, an optimizer or a schedule with its settings, which
/// Greek letters name, too: `β₁` is `beta1`.
final class DescribedArgument {
  private static final Text TEXT = Text.of("cli");

  private DescribedArgument() {}

  /// @param known what there is to choose from
  /// @param refusal what to say of an id that is not known, given the id and a question
  static <T, D extends Described<T>> T read(
      String text, Collection<D> known, Function<String[], WrongUsage> refusal) {
    String[] parts = text.split(":", 2);
    String id = parts[0].strip();
    List<String> ids = known.stream().map(Described::id).toList();
    D type =
        known.stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(
                () -> refusal.apply(new String[] {OneLine.quoted(id), Nearest.question(id, ids)}));
    Map<String, Double> settings = new LinkedHashMap<>();
    if (parts.length == 2) {
      Arguments.settings(type.id(), List.of(parts[1].split(",", -1)))
          .forEach((name, given) -> {
            Hyperparameter found = found(type, name);
            if (settings.put(found.name(), value(type, found, given)) != null) {
              throw WrongUsage.of("setting.twice", type.id(), found.name());
            }
          });
    }
    return type.create(settings);
  }

  private static Hyperparameter found(Described<?> type, String name) {
    return type.hyperparameter(name)
        .or(() -> type.hyperparameter(GreekLetters.spelled(name)))
        .orElseThrow(() -> {
          List<String> names = type.hyperparameters().stream().map(Hyperparameter::name).toList();
          return WrongUsage.of(
              "described.setting",
              type.id(),
              name,
              Nearest.question(name, names),
              String.join(", ", names));
        });
  }

  private static double value(Described<?> type, Hyperparameter found, String text) {
    return found.isSwitch() ? position(type, found.name(), text) : number(type, found, text);
  }

  /// What is allowed, in words.
  static String expected(Interval allowed) {
    String low =
        allowed.low() == Double.NEGATIVE_INFINITY
            ? ""
            : TEXT.get(
                allowed.lowIncluded() ? "range.low.included" : "range.low.excluded",
                PlainNumber.exact(allowed.low()));
    String high =
        allowed.high() == Double.POSITIVE_INFINITY
            ? ""
            : TEXT.get(
                allowed.highIncluded() ? "range.high.included" : "range.high.excluded",
                PlainNumber.exact(allowed.high()));
    return low.isEmpty() || high.isEmpty() ? low + high : TEXT.get("range.both", low, high);
  }

  /// Of a switch.
  private static double position(Described<?> type, String name, String text) {
    return switch (text) {
      case "true", "1", "1.0" -> 1;
      case "false", "0", "0.0" -> 0;
      default -> throw WrongUsage.of("described.switch", type.id(), name);
    };
  }

  private static double number(Described<?> type, Hyperparameter found, String text) {
    double value = Arguments.anyNumber(type.id() + " " + found.name(), text);
    if (!found.allowed().contains(value)) {
      throw WrongUsage.of(
          "described.range",
          type.id(),
          found.name(),
          value,
          found.allowed(),
          expected(found.allowed()));
    }
    if (found.isWhole() && value != Math.rint(value)) {
      throw WrongUsage.of("described.whole", type.id(), found.name(), value);
    }
    return value;
  }
}
