package thalweg.desktop.window;

import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;
import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.FormulaSurvey;
import thalweg.landscape.Landscape;

/// Lets what is seen of a landscape fade while the words above it are of the next one: while a
/// typed formula is made a landscape, and while a view is drawn anew.
final class Fading {
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

  /// What is there sooner is there at once.
  private static final Duration SOON = Duration.millis(200);

  private final Node node;
  private final BooleanSupplier past;
  private final PauseTransition soon = new PauseTransition(SOON);

  private Fading(Node node, BooleanSupplier past) {
    this.node = node;
    this.past = past;
    soon.setOnFinished(_ -> node.pseudoClassStateChanged(PAST, past.getAsBoolean()));
  }

  /// Of all of a window, while the landscape of a formula is awaited.
  static Subscription of(Node window, FormulaSurvey survey) {
    Fading fading = new Fading(window, survey::isBusy);
    return Subscription.combine(
        survey.surveyProperty().subscribe(_ -> fading.look()),
        survey.editProperty().subscribe(_ -> fading.look()),
        fading.soon::stop);
  }

  /// Of one view. Ground that changes shape under a drag is seen, late or not.
  ///
  /// @param shown of which landscape the view is
  static Subscription of(Node view, Workbench workbench, ObservableValue<Landscape> shown) {
    Fading fading =
        new Fading(
            view,
            () ->
                !workbench.shapingProperty().get()
                    && !shown.getValue().equals(workbench.landscape()));
    return Subscription.combine(
        workbench.landscapeProperty().subscribe(_ -> fading.look()),
        workbench.shapingProperty().subscribe(_ -> fading.look()),
        shown.subscribe(_ -> fading.look()),
        fading.soon::stop);
  }

  private void look() {
    if (past.getAsBoolean()) {
      soon.play();
    } else {
      soon.stop();
      node.pseudoClassStateChanged(PAST, false);
    }
  }
}
