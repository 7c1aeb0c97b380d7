package thalweg.desktop.telemetry;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import thalweg.desktop.Attention;
import thalweg.desktop.theme.ModifiedAction;
import thalweg.desktop.theme.RunSign;
import thalweg.figure.RunStyle;
import thalweg.figure.Theme;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Entrant;
import thalweg.text.Text;

/// An optimizer's line and name: a click hides its runs, with Alt it draws them alone, with Shift
/// it follows them.
final class LegendEntry extends Button {
  private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");
  private static final PseudoClass FOLLOWED = PseudoClass.getPseudoClass("followed");

  private final Text words = Text.of("desktop");
  private final Attention attention;
  private final OptimizerType type;

  /// @param brief whether many stand beside it
  LegendEntry(Attention attention, OptimizerType type, boolean brief) {
    super(brief ? type.brief() : type.name());
    this.attention = attention;
    this.type = type;
    setId("legend-" + type.id());
    getStyleClass().add("legend-entry");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(words.get("legend.hint", type.name())));
    ModifiedAction.install(
        this,
        () -> attention.setShown(type.id(), !attention.isShown(type.id())),
        () -> attention.solo(type.id()),
        () -> attention.toggleFollow(type.id()));
  }

  OptimizerType type() {
    return type;
  }

  /// Shows whether its runs are drawn and followed.
  void show(Theme theme) {
    boolean drawn = attention.isShown(type.id());
    setGraphic(RunSign.sample(RunStyle.of(List.of(new Entrant(type.standard())), 0), theme));
    pseudoClassStateChanged(UNSEEN, !drawn);
    pseudoClassStateChanged(FOLLOWED, attention.isFollowed(type.id()));
    setAccessibleText(words.get(drawn ? "legend.hide" : "legend.show", type.name()));
  }
}
