package thalweg.cli;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import thalweg.optimizer.setting.Described;
import thalweg.optimizer.setting.Hyperparameter;

/// Reads `ID[:name=value[,name=value]...]`, an optimizer or a schedule with its settings.
final class DescribedArgument {
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
            .orElseThrow(() -> refusal.apply(new String[] {id, Nearest.question(id, ids)}));
    Map<String, Double> settings =
        parts.length == 1
            ? Map.of()
            : Arguments.settings(type.id(), List.of(parts[1].split(",", -1)));
    settings.forEach((name, value) -> check(type, name, value));
    return type.create(settings);
  }

  private static void check(Described<?> type, String name, double value) {
    Optional<Hyperparameter> hyperparameter = type.hyperparameter(name);
    if (hyperparameter.isEmpty()) {
      List<String> names = type.hyperparameters().stream().map(Hyperparameter::name).toList();
      throw WrongUsage.of(
          "described.setting", type.id(), name, Nearest.question(name, names), join(names));
    }
    Hyperparameter found = hyperparameter.get();
    if (found.isSwitch() && value != 0 && value != 1) {
      throw WrongUsage.of("described.switch", type.id(), name);
    }
    if (!found.allowed().contains(value)) {
      throw WrongUsage.of("described.range", type.id(), name, value, found.allowed());
    }
    if (found.isWhole() && value != Math.rint(value)) {
      throw WrongUsage.of("described.whole", type.id(), name, value);
    }
  }

  private static String join(List<String> names) {
    return String.join(", ", names);
  }
}
