package thalweg.desktop.window;

import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.util.Duration;
import javafx.util.Subscription;
import thalweg.desktop.task.FormulaSurvey;

/// Lets what is seen of a landscape fade while the formula above it is that of the next one, which
/// is on its way.
final class AwaitedLandscape {
  private static final PseudoClass AWAITING = PseudoClass.getPseudoClass("awaiting");

  /// One that is there sooner is there at once.
  private static final Duration SOON = Duration.millis(150);

  private AwaitedLandscape() {}

  /// Tells a window, by a pseudo-class, whether it awaits the landscape of a formula.
  static Subscription told(Node window, FormulaSurvey survey) {
    PauseTransition soon = new PauseTransition(SOON);
    soon.setOnFinished(_ -> window.pseudoClassStateChanged(AWAITING, true));
    Subscription watching =
        survey
            .stateProperty()
            .subscribe(state -> {
              if (state.isRunning()) {
                soon.play();
              } else {
                soon.stop();
                window.pseudoClassStateChanged(AWAITING, false);
              }
            });
    return watching.and(soon::stop);
  }
}
