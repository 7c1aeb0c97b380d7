package thalweg.desktop.controls;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.action.OptimizerActions;
import thalweg.desktop.theme.RunColor;
import thalweg.desktop.theme.RunSign;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.WordRoom;
import thalweg.desktop.widget.WrappedTip;
import thalweg.figure.Theme;
import thalweg.figure.lettering.LossNumber;
import thalweg.figure.lettering.Typesetting;
import thalweg.figure.run.RunStyle;
import thalweg.landscape.Landscape;
import thalweg.optimizer.OptimizerType;
import thalweg.race.StatusText;
import thalweg.race.ToldLoss;
import thalweg.race.Trajectory;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// How one run fares, in the status line: in full where it has room for it, else in a word, and
/// never cut off where a word has room. A word beside sentences is written as they are, or it would
/// look like another status. The tooltip tells everything; a click on the name follows the run.
final class StatusEntry extends HBox {
  /// The share of an entry that a name takes at most.
  private static final double MOST_NAME = 0.55;

  private static final int FEW_DIGITS = 3;

  /// About the width of a letter of a name with its share of the sign, in pixels.
  private static final double LETTER = 9;

  private static final PseudoClass FOLLOWED = PseudoClass.getPseudoClass("followed");

  private final Text words = Text.of("desktop");
  private final OptimizerType type;
  private final Button name;
  private final Label status = new Label();
  private final WordRoom wordRoom = new WordRoom();
  private final StatusLayout room;
  private @Nullable Told told;
  private @Nullable Look worn;

  private record Look(RunStyle style, Theme theme) {}

  private record Told(Landscape landscape, Trajectory run, int step) {
    String loss() {
      return run.length() == 0
          ? ""
          : Typesetting.signs(LossNumber.print(landscape, run, run.lastStep(step)));
    }

    String fewDigits() {
      return run.length() == 0
          ? ""
          : Typesetting.signs(
              PlainNumber.rounded(ToldLoss.at(landscape, run, run.lastStep(step)), FEW_DIGITS));
    }
  }

  /// @param resized is called when it has another room for words
  StatusEntry(OptimizerActions actions, StatusLayout room, Runnable resized) {
    this.type = actions.type();
    this.room = room;
    name = ActionControl.button(room.isAmple() ? type.name() : type.brief(), actions.follow());
    // That of the whole entry tells more.
    name.setTooltip(null);
    name.setId("follow-" + type.id());
    name.getStyleClass().add("run-name");
    name.setMinWidth(USE_PREF_SIZE);
    double most = MOST_NAME * room.each();
    if (type.isTyped() && LETTER * name.getText().length() > most) {
      // So long a name would leave no room for what is said of its run.
      name.setPrefWidth(most);
    }
    status.getStyleClass().add("run-status");
    status.setMinWidth(0);
    Tooltip whole = new WrappedTip();
    whole.setText(type.name());
    whole.setOnShowing(_ -> whole.setText(whole()));
    Tooltip.install(this, whole);
    setMinWidth(room.each());
    setMaxWidth(room.each());
    getStyleClass().add("status-entry");
    getChildren().addAll(name, status);
    widthProperty().subscribe(resized);
    name.widthProperty().subscribe(resized);
  }

  OptimizerType type() {
    return type;
  }

  /// Takes a run as it is at a step.
  ///
  /// @param landscape that it runs on
  void take(Landscape landscape, Trajectory run, int playhead) {
    told = new Told(landscape, run, playhead);
  }

  /// Says how its run fares, in full, in a word, or by its loss alone, as there is room.
  void say() {
    if (told != null) {
      String full = full(told);
      status.setText(room.isAmple() && fits(full) ? full : brief(told));
    }
  }

  private String full(Told now) {
    return Typesetting.signs(
        words.get("status.run", now.loss(), StatusText.describe(now.run().status(now.step()))));
  }

  private String brief(Told now) {
    String key = room.isAmple() ? "status.run" : "status.brief";
    return new BriefStatus(
            List.of(now.loss(), now.fewDigits()),
            StatusText.brief(now.run().status(now.step())),
            (loss, word) -> words.get(key, loss, word))
        .line(this::fits);
  }

  private boolean fits(String said) {
    double taken = name.getWidth() + getSpacing() + snappedLeftInset() + snappedRightInset();
    double left = getWidth() - taken;
    return getWidth() == 0 || (left > 0 && wordRoom.fits(said, status.getFont(), left, 1));
  }

  private String whole() {
    return told == null
        ? type.name()
        : words.get(
            "status.whole",
            type.name(),
            told.loss(),
            Typesetting.wrapped(StatusText.summary(told.run(), told.step())),
            words.get("status.hint"));
  }

  /// Shows how the run looks and whether it is followed.
  void restyle(RunStyle style, Theme theme, boolean followed) {
    Look look = new Look(style, theme);
    if (!look.equals(worn)) {
      worn = look;
      name.setTextFill(RunColor.of(style, theme));
      name.setGraphic(RunSign.head(style, theme));
    }
    name.pseudoClassStateChanged(FOLLOWED, followed);
  }
}
