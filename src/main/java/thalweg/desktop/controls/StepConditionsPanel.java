package thalweg.desktop.controls;

import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import thalweg.desktop.model.Workbench;
import thalweg.optimizer.condition.Clipping;
import thalweg.optimizer.condition.ConditionType;
import thalweg.optimizer.condition.Decay;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.StepConditions;
import thalweg.text.Text;

/// What is done to the gradients and the steps of every method: clipping, weight decay, and what
/// happens at the edge of the domain. Folded away where nothing is done, until the user asks.
final class StepConditionsPanel extends VBox {
  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final ToggleButton more = new ToggleButton();
  private final VBox rows = new VBox();
  private final KindChoice<Clipping> clip;
  private final KindChoice<Decay> decay;
  private final ChoiceBox<EdgeBehavior> edge = new ChoiceBox<>();
  private boolean showing;

  StepConditionsPanel(Workbench workbench) {
    this.workbench = workbench;
    clip =
        new KindChoice<>(
            "clip",
            words.get("conditions.clip.hint"),
            ConditionType.clippings(),
            chosen -> change(now -> now.withClipping(chosen)));
    decay =
        new KindChoice<>(
            "decay",
            words.get("conditions.decay.hint"),
            ConditionType.decays(),
            chosen -> change(now -> now.withDecay(chosen)));
    build();
  }

  private void build() {
    getStyleClass().add("step-conditions");
    more.setId("step-conditions");
    more.setText(words.get("conditions.more"));
    more.setAccessibleText(words.get("conditions.more.hint"));
    more.getStyleClass().add("small-button");
    rows.getStyleClass().add("step-conditions-rows");
    rows.visibleProperty().bind(more.selectedProperty());
    rows.managedProperty().bind(rows.visibleProperty());
    edge.setId("edge");
    edge.setAccessibleText(words.get("conditions.edge.hint"));
    edge.getItems().setAll(EdgeBehavior.values());
    edge.setConverter(
        new ChoiceNames<>(
            List.of(EdgeBehavior.values()), each -> words.get("conditions.edge." + each.id())));
    edge.setMaxWidth(Double.MAX_VALUE);
    edge.valueProperty()
        .subscribe(chosen -> {
          if (!showing && chosen != null) {
            change(now -> now.withEdge(chosen));
          }
        });
    rows.getChildren()
        .addAll(
            new SettingRow(words.get("conditions.clip"), clip.kind()),
            clip.setting(),
            new SettingRow(words.get("conditions.decay"), decay.kind()),
            decay.setting(),
            new SettingRow(words.get("conditions.edge"), edge));
    getChildren().addAll(more, rows);
  }

  private void change(UnaryOperator<StepConditions> how) {
    workbench.setConditions(
        workbench.conditions().withOnSteps(how.apply(workbench.conditions().onSteps())));
  }

  /// Shows conditions, without calling back.
  void show(StepConditions conditions) {
    showing = true;
    clip.show(ConditionType.of(conditions.clipping()), conditions.clipping());
    decay.show(ConditionType.of(conditions.decay()), conditions.decay());
    edge.setValue(conditions.edge());
    if (!conditions.isNone()) {
      more.setSelected(true);
    }
    showing = false;
  }
}
