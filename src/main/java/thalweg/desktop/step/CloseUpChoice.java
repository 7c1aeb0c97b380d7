package thalweg.desktop.step;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import thalweg.desktop.model.StepExplanation;
import thalweg.text.Text;

/// Chooses what is looked at closely: the place under the pointer or the step of a run.
public final class CloseUpChoice extends HBox {
  private final Text words = Text.of("step");
  private final Subscription subscription;

  /// A choice of whether steps are explained.
  public CloseUpChoice(StepExplanation explanation) {
    ToggleButton probe = button("probe", () -> explanation.want(false));
    ToggleButton step = button("step", () -> explanation.want(true));
    subscription =
        Subscription.combine(
            explanation.wantedProperty().subscribe(wanted -> step.setSelected(wanted)),
            explanation.wantedProperty().subscribe(wanted -> probe.setSelected(!wanted)),
            // A click on what is chosen already does not take it away.
            step.selectedProperty()
                .subscribe(() -> step.setSelected(explanation.wantedProperty().get())),
            probe
                .selectedProperty()
                .subscribe(() -> probe.setSelected(!explanation.wantedProperty().get())));
    getChildren().addAll(probe, step);
    getStyleClass().add("segments");
  }

  private ToggleButton button(String key, Runnable action) {
    ToggleButton button = new ToggleButton(words.get(key));
    button.setId("close-up-" + key);
    button.setTooltip(new Tooltip(words.get(key + ".hint")));
    button.setAccessibleText(words.get(key + ".hint"));
    button.setOnAction(_ -> action.run());
    return button;
  }

  /// Lets go of the explanation.
  public void dispose() {
    subscription.unsubscribe();
  }
}
