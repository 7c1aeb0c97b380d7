package thalweg.desktop.controls;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.Attention;
import thalweg.desktop.theme.RunColor;
import thalweg.desktop.theme.RunSign;
import thalweg.figure.RunStyle;
import thalweg.figure.Theme;
import thalweg.optimizer.OptimizerType;
import thalweg.race.StatusText;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// How one run fares, in the status line; a click on its name follows it.
final class StatusEntry extends HBox {
  private static final PseudoClass FOLLOWED = PseudoClass.getPseudoClass("followed");

  private final Text words = Text.of("desktop");
  private final OptimizerType type;
  private final Button name = new Button();
  private final Label status = new Label();
  private @Nullable Look worn;

  private record Look(RunStyle style, Theme theme) {}

  StatusEntry(Attention attention, OptimizerType type) {
    this.type = type;
    String hint = words.get("status.follow", type.name());
    name.setText(type.name());
    name.setId("follow-" + type.id());
    name.getStyleClass().add("run-name");
    name.setMinWidth(USE_PREF_SIZE);
    name.setTooltip(new Tooltip(hint));
    name.setAccessibleText(hint);
    name.setOnAction(_ -> attention.toggleFollow(type.id()));
    status.getStyleClass().add("run-status");
    status.setMinWidth(0);
    getStyleClass().add("status-entry");
    getChildren().addAll(name, status);
  }

  OptimizerType type() {
    return type;
  }

  /// Shows a run as it is at a step.
  void show(Trajectory run, int playhead) {
    String loss = print(run.loss(run.lastStep(playhead)));
    status.setText(words.get("status.run", loss, StatusText.describe(run.status(playhead))));
  }

  /// Shows how the run looks and whether it is followed.
  void dress(RunStyle style, Theme theme, boolean followed) {
    Look look = new Look(style, theme);
    if (!look.equals(worn)) {
      worn = look;
      name.setTextFill(RunColor.of(style, theme));
      name.setGraphic(RunSign.head(style, theme));
    }
    name.pseudoClassStateChanged(FOLLOWED, followed);
  }

  /// Five significant digits, without the minus sign that rounding leaves before a zero.
  private static String print(double loss) {
    String plain = String.format(Locale.ROOT, Math.abs(loss) < 1e5 ? "%.4f" : "%.3e", loss);
    return plain.equals("-0.0000") ? "0.0000" : plain;
  }
}
