package thalweg.desktop.controls;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import thalweg.critical.CriticalSet;
import thalweg.desktop.action.Action;
import thalweg.desktop.task.CriticalSearch;
import thalweg.desktop.task.DerivedState;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.CriticalPointText;
import thalweg.text.Text;

/// The controls in the corner of the surface: how many critical points there are and whether they
/// are marked, and the whole surface again.
public final class SurfaceToolbar extends HBox {
  private final Text words = Text.of("desktop");
  private final CriticalSearch critical;
  private final Subscription subscription;

  /// A toolbar for the surface.
  ///
  /// @param marking marks critical points, or not
  /// @param reset brings the camera back
  public SurfaceToolbar(CriticalSearch critical, Action marking, Action reset) {
    this.critical = critical;
    ToggleButton marks = ActionControl.toggle("", marking);
    subscription = critical.stateProperty().subscribe(state -> marks.setText(census(state)));
    marks.setId("marks");
    Button whole = ActionControl.button(words.get("surface.reset"), reset);
    whole.setId("reset");
    getChildren().addAll(marks, whole);
    getStyleClass().add("surface-corner");
    setPickOnBounds(false);
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
  }

  private String census(DerivedState<CriticalSet> state) {
    return switch (state) {
      case DerivedState.Done<CriticalSet>(CriticalSet found) ->
          CriticalPointText.census(found, critical.searched());
      case DerivedState.Failed<CriticalSet>(String why) -> words.get("critical.failed", why);
      case DerivedState.Idle<CriticalSet> _ -> words.get("critical.sought");
      case DerivedState.Running<CriticalSet>(Optional<CriticalSet> so) ->
          so.map(set -> words.get("critical.sought.share", 100 * (1 - set.undecidedShare())))
              .orElse(words.get("critical.sought"));
    };
  }

  /// Lets go of the search.
  public void dispose() {
    subscription.unsubscribe();
  }
}
