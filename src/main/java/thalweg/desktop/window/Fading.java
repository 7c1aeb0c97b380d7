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

/// Lets what is seen of a landscape fade while it is not that of this moment: a view while it is
/// drawn anew, and all of a window while a typed formula is made a landscape and while one of its
/// panels shows another landscape than the one that is raced. So all panels show the same, or none
/// is to be read.
final class Fading {
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

  /// What is there sooner is there at once.
  private static final Duration SOON = Duration.millis(200);

  private final Node node;
  private final BooleanSupplier awaited;
  private final ShownLandscapes panels;
  private final PauseTransition soon = new PauseTransition(SOON);
  private Subscription subscription = soon::stop;

  private Fading(Node node, Workbench workbench, BooleanSupplier awaited) {
    this.node = node;
    panels = new ShownLandscapes(workbench);
    this.awaited = awaited;
    soon.setOnFinished(_ -> node.pseudoClassStateChanged(PAST, isPast()));
    keep(workbench.landscapeProperty().subscribe(_ -> look()));
    keep(workbench.shapingProperty().subscribe(_ -> look()));
  }

  /// Of all of a window.
  static Fading of(Node window, Workbench workbench, FormulaSurvey survey) {
    Fading fading = new Fading(window, workbench, survey::isBusy);
    fading.keep(survey.surveyProperty().subscribe(_ -> fading.look()));
    fading.keep(survey.editProperty().subscribe(_ -> fading.look()));
    return fading;
  }

  /// Of one view.
  ///
  /// @param shown of which landscape the view is
  static Subscription of(Node view, Workbench workbench, ObservableValue<Landscape> shown) {
    Fading fading = new Fading(view, workbench, () -> false);
    fading.follow(shown);
    return fading::dispose;
  }

  /// One more panel is to show what is raced.
  ///
  /// @param shown of which landscape it is
  void follow(ObservableValue<Landscape> shown) {
    panels.add(shown);
    keep(shown.subscribe(_ -> look()));
  }

  private void keep(Subscription another) {
    subscription = subscription.and(another);
  }

  private void look() {
    if (isPast()) {
      soon.play();
    } else {
      soon.stop();
      node.pseudoClassStateChanged(PAST, false);
    }
  }

  private boolean isPast() {
    return awaited.getAsBoolean() || panels.arePast();
  }

  /// Lets go of all that it follows.
  void dispose() {
    subscription.unsubscribe();
  }
}
