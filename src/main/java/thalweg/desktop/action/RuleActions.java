package thalweg.desktop.action;

import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.KeyCode;
import thalweg.desktop.model.RuleEditing;
import thalweg.desktop.model.Workbench;
import thalweg.optimizer.OptimizerType;

/// The optimizers that the user types.
///
/// @param make begins one
/// @param workbench which there are
/// @param editing how they are changed
public record RuleActions(Action make, Workbench workbench, RuleEditing editing)
    implements ActionGroup {
  public static RuleActions of(Workbench workbench, RuleEditing editing) {
    Action make =
        Action.of(Topic.RACE, "race.rule", editing::openNew).on(Keys.of(KeyCode.N, Keys.SHORTCUT));
    return new RuleActions(make, workbench, editing);
  }

  /// Changes one.
  public Action edit(OptimizerType type) {
    return one("race.rule.edit", type, () -> editing.open(type));
  }

  /// Removes one.
  public Action remove(OptimizerType type) {
    return one("race.rule.remove", type, () -> editing.remove(type));
  }

  private static Action one(String key, OptimizerType type, Runnable deed) {
    return Action.of(Topic.RACE, key, type.id(), List.of(type.name()), deed);
  }

  @Override
  public List<Action> all() {
    return Stream.concat(
            Stream.of(make),
            workbench.types().stream()
                .filter(OptimizerType::isTyped)
                .flatMap(type -> Stream.of(edit(type), remove(type))))
        .toList();
  }
}
