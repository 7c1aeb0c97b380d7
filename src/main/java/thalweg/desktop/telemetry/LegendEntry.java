package thalweg.desktop.telemetry;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Tooltip;
import thalweg.desktop.action.OptimizerActions;
import thalweg.desktop.model.RunVisibility;
import thalweg.desktop.theme.RunSign;
import thalweg.desktop.widget.RunButton;
import thalweg.figure.Theme;
import thalweg.figure.run.RunStyle;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Entrant;
import thalweg.text.Text;

/// An optimizer's line and name: a click follows its runs as one on a name does everywhere, with
/// Alt it draws them alone, with Shift it hides them.
final class LegendEntry extends RunButton {
  private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");
  private static final PseudoClass FOLLOWED = PseudoClass.getPseudoClass("followed");
  private static final Text WORDS = Text.of("desktop");

  /// Of the letters' size: a longer name, which a user may type, would push others out. Its tip has
  /// all of it.
  private static final double LONGEST = 19;

  private final OptimizerActions actions;

  /// @param brief whether many stand beside it
  LegendEntry(OptimizerActions actions, boolean brief) {
    super(actions, actions.follow(), actions.hide());
    install(hint -> WORDS.get("legend.entry", hint));
    this.actions = actions;
    setText(brief ? type().brief() : type().name());
    setId("legend-" + type().id());
    getStyleClass().add("legend-entry");
    setMinWidth(USE_PREF_SIZE);
    setTooltip(new Tooltip(WORDS.get("legend.hint", type().name())));
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.min(LONGEST * getFont().getSize(), super.computePrefWidth(height));
  }

  OptimizerType type() {
    return actions.type();
  }

  /// Shows whether its runs are drawn and followed.
  void show(Theme theme, RunVisibility visibility) {
    setGraphic(RunSign.sample(RunStyle.of(List.of(new Entrant(type().standard())), 0), theme));
    pseudoClassStateChanged(UNSEEN, !visibility.isShown(type()));
    pseudoClassStateChanged(FOLLOWED, visibility.isFollowed(type()));
  }
}
