package thalweg.desktop.controls;

import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import thalweg.critical.CriticalSet;
import thalweg.desktop.model.GroundKnowledge;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.CriticalSearch;
import thalweg.desktop.task.DerivedState;
import thalweg.desktop.widget.CriticalWords;
import thalweg.text.Text;

/// The controls in the corner of the surface: how many critical points there are and whether they
/// are marked, and the whole surface again.
public final class SurfaceToolbar extends HBox {
  private final Text words = Text.of("desktop");
  private final Subscription subscription;

  /// A toolbar for the surface.
  ///
  /// @param reset brings the camera back
  public SurfaceToolbar(Workbench workbench, CriticalSearch critical, Runnable reset) {
    ToggleButton marks = new ToggleButton();
    GroundKnowledge survey = workbench.survey();
    subscription =
        Subscription.combine(
            critical.stateProperty().subscribe(state -> marks.setText(census(state))),
            survey.marksShownProperty().subscribe(marks::setSelected));
    marks.setId("marks");
    marks.setAccessibleText(words.get("surface.marks.hint"));
    marks.setTooltip(new Tooltip(words.get("surface.marks.hint")));
    marks.setOnAction(_ -> survey.showMarks(marks.isSelected()));
    Button whole = new Button(words.get("surface.reset"));
    whole.setId("reset");
    whole.setAccessibleText(words.get("surface.reset.hint"));
    whole.setTooltip(new Tooltip(words.get("surface.reset.hint")));
    whole.setOnAction(_ -> reset.run());
    getChildren().addAll(marks, whole);
    getStyleClass().add("surface-corner");
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private String census(DerivedState<CriticalSet> state) {
    return switch (state) {
      case DerivedState.Done<CriticalSet>(CriticalSet found) -> CriticalWords.census(found);
      case DerivedState.Failed<CriticalSet>(String why) -> words.get("critical.failed", why);
      case DerivedState.Idle<CriticalSet> _, DerivedState.Running<CriticalSet> _ ->
          words.get("critical.sought");
    };
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
