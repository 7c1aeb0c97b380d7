package thalweg.desktop.controls;

import java.math.MathContext;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.action.Action;
import thalweg.desktop.model.Conditions;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.SettingControls;
import thalweg.figure.lettering.Typesetting;
import thalweg.optimizer.schedule.ScheduleType;
import thalweg.text.Text;

/// What all runs have in common: their number of steps, noise on the gradients, the seed of all
/// chance, how the learning rates change on the way, and what is done to gradients and steps.
public final class ConditionsPanel extends VBox {
  private static final MathContext FEW_DIGITS = new MathContext(2);

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final StepsChoice steps;
  private final NoiseSlider noise;
  private final SeedField seed;
  private final ChoiceBox<ScheduleType> kind = new ChoiceBox<>();
  private final VBox settings = new VBox();
  private final Label remark = new Label();
  private final StepConditionsPanel onSteps;
  private final Subscription subscription;
  private @Nullable SettingControls controls;
  private boolean showing;

  /// A panel over a workbench.
  ///
  /// @param another draws another seed
  public ConditionsPanel(Workbench workbench, Action another) {
    this.workbench = workbench;
    seed = new SeedField(workbench, another);
    steps = new StepsChoice(workbench);
    noise = new NoiseSlider(workbench);
    onSteps = new StepConditionsPanel(workbench);
    build();
    subscription = workbench.conditionsProperty().subscribe(this::show);
  }

  private void build() {
    getStyleClass().add("conditions");
    kind.setId("schedule");
    kind.setAccessibleText(words.get("conditions.schedule"));
    kind.getItems().setAll(ScheduleType.all());
    kind.setConverter(new ChoiceNames<>(ScheduleType.all(), ScheduleType::name));
    kind.setMaxWidth(Double.MAX_VALUE);
    kind.valueProperty()
        .subscribe(chosen -> {
          if (!showing && chosen != null) {
            workbench.setConditions(workbench.conditions().withSchedule(chosen.standard()));
          }
        });
    getChildren()
        .addAll(
            new SettingRow(words.get("conditions.steps"), steps),
            noise,
            new SettingRow(words.get("conditions.seed"), seed),
            new SettingRow(words.get("conditions.schedule"), kind),
            settings,
            remark,
            onSteps);
    remark.setWrapText(true);
    remark.getStyleClass().add("conditions-remark");
    remark.managedProperty().bind(remark.visibleProperty());
  }

  private void show(Conditions conditions) {
    showing = true;
    steps.show(conditions.steps());
    noise.show(conditions.noise());
    seed.show(conditions.seed());
    ScheduleType type = ScheduleType.of(conditions.schedule());
    if (controls == null || !controls.isFor(type)) {
      kind.setValue(type);
      controls = new SettingControls(type, this::set);
      settings.getChildren().setAll(controls);
    }
    controls.show(type.settings(conditions.schedule()).values());
    remark(conditions);
    onSteps.show(conditions.onSteps());
    showing = false;
  }

  /// Says that no run ever has the learning rate that its optimizer is set to.
  private void remark(Conditions conditions) {
    int warmup = conditions.schedule().warmup();
    remark.setVisible(!conditions.schedule().arrives(conditions.steps()));
    remark.setText(
        words.get(
            "conditions.warmup",
            Typesetting.number(100.0 * conditions.steps() / Math.max(1, warmup), FEW_DIGITS)));
  }

  private void set(String setting, double value) {
    Conditions now = workbench.conditions();
    workbench.setConditions(
        now.withSchedule(ScheduleType.of(now.schedule()).with(now.schedule(), setting, value)));
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
