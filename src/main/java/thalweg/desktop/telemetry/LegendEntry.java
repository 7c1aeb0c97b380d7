package thalweg.desktop.telemetry;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import thalweg.desktop.model.RunVisibility;
import thalweg.desktop.theme.RunSign;
import thalweg.desktop.widget.ModifiedAction;
import thalweg.figure.Theme;
import thalweg.figure.run.RunStyle;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Entrant;
import thalweg.text.Text;

/// An optimizer's line and name: a click hides its runs, with Alt it draws them alone, with Shift
/// it follows them.
final class LegendEntry extends Button {
  private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");
  private static final PseudoClass FOLLOWED = PseudoClass.getPseudoClass("followed");

  private final Text words = Text.of("desktop");
  private final RunVisibility visibility;
  private final OptimizerType type;

  /// @param brief whether many stand beside it
  LegendEntry(RunVisibility visibility, OptimizerType type, boolean brief) {
    super(brief ? type.brief() : type.name());
    this.visibility = visibility;
    this.type = type;
    setId("legend-" + type.id());
    getStyleClass().add("legend-entry");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(words.get("legend.hint", type.name())));
    ModifiedAction.install(
        this,
        () -> visibility.setShown(type.id(), !visibility.isShown(type.id())),
        () -> visibility.solo(type.id()),
        () -> visibility.toggleFollow(type.id()));
  }

  OptimizerType type() {
    return type;
  }

  /// Shows whether its runs are drawn and followed.
  void show(Theme theme) {
    boolean drawn = visibility.isShown(type.id());
    setGraphic(RunSign.sample(RunStyle.of(List.of(new Entrant(type.standard())), 0), theme));
    pseudoClassStateChanged(UNSEEN, !drawn);
    pseudoClassStateChanged(FOLLOWED, visibility.isFollowed(type.id()));
    setAccessibleText(words.get(drawn ? "legend.hide" : "legend.show", type.name()));
  }
}
