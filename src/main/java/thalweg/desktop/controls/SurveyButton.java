package thalweg.desktop.controls;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import javafx.util.Subscription;
import thalweg.desktop.task.FormulaSurvey;
import thalweg.text.Text;

/// Beside a formula on its way: how far its survey is. A click lets go of it.
final class SurveyButton extends Button {
  /// What is done sooner needs no telling.
  private static final Duration SOON = Duration.millis(400);

  private static final int PERCENT = 100;

  private final Text words = Text.of("desktop");
  private final FormulaSurvey survey;
  private final PauseTransition soon = new PauseTransition(SOON);
  private final Subscription subscription;

  /// @param abandon goes back to what is raced
  SurveyButton(FormulaSurvey survey, Runnable abandon) {
    this.survey = survey;
    setId("surveying");
    getStyleClass().addAll("fit", "surveying");
    setMinWidth(USE_PREF_SIZE);
    setFocusTraversable(false);
    setTooltip(new Tooltip(words.get("formula.surveying.hint")));
    setOnAction(_ -> abandon.run());
    setVisible(false);
    setManaged(false);
    soon.setOnFinished(_ -> show(survey.isBusy()));
    subscription =
        Subscription.combine(
            survey.surveyProperty().subscribe(this::follow),
            survey.editProperty().subscribe(this::follow),
            survey.shareProperty().subscribe(this::tell));
  }

  private void follow() {
    if (survey.isBusy()) {
      soon.play();
    } else {
      soon.stop();
      show(false);
    }
  }

  private void show(boolean busy) {
    setVisible(busy);
    setManaged(busy);
    tell();
  }

  private void tell() {
    setText(words.get("formula.surveying", PERCENT * survey.shareProperty().get()));
  }

  void dispose() {
    soon.stop();
    subscription.unsubscribe();
  }
}
