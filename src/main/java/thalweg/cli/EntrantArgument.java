package thalweg.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import thalweg.optimizer.Hyperparameter;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.Optimizers;
import thalweg.race.Entrant;

/// Reads `ID[:name=value[,name=value]...]`.
final class EntrantArgument {
  private EntrantArgument() {}

  static Entrant read(String text) {
    String[] parts = text.split(":", 2);
    OptimizerType type = type(parts[0].strip());
    Map<String, Double> settings =
        parts.length == 1
            ? Map.of()
            : Arguments.settings(type.id(), List.of(parts[1].split(",", -1)));
    settings.forEach((name, value) -> check(type, name, value));
    return new Entrant(type.create(settings));
  }

  private static OptimizerType type(String id) {
    return Optimizers.find(id)
        .orElseThrow(() -> {
          List<String> ids = Optimizers.all().stream().map(OptimizerType::id).toList();
          return WrongUsage.of("optimizer", id, Nearest.question(id, ids));
        });
  }

  private static void check(OptimizerType type, String name, double value) {
    Optional<Hyperparameter> hyperparameter = type.hyperparameter(name);
    if (hyperparameter.isEmpty()) {
      List<String> names = type.hyperparameters().stream().map(Hyperparameter::name).toList();
      throw WrongUsage.of(
          "optimizer.setting", type.id(), name, Nearest.question(name, names), join(names));
    }
    Hyperparameter found = hyperparameter.get();
    if (found.isSwitch() && value != 0 && value != 1) {
      throw WrongUsage.of("optimizer.switch", type.id(), name);
    }
    if (!found.allowed().contains(value)) {
      throw WrongUsage.of("optimizer.range", type.id(), name, value, found.allowed());
    }
  }

  private static String join(List<String> names) {
    return String.join(", ", names);
  }
}
