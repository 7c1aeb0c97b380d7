package thalweg.desktop.controls;

import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thalweg.desktop.action.OptimizerActions;
import thalweg.desktop.action.RuleActions;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.theme.RunColor;
import thalweg.desktop.theme.RunSign;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.SettingControls;
import thalweg.desktop.widget.WrappedTip;
import thalweg.figure.Theme;
import thalweg.figure.lettering.Typesetting;
import thalweg.figure.run.RunStyle;
import thalweg.optimizer.OptimizerType;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// One optimizer of the list: whether it races, its line, its settings, how it fares.
final class OptimizerCard extends VBox {
  private static final PseudoClass RACING = PseudoClass.getPseudoClass("racing");
  private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");
  private static final int ALWAYS_SHOWN = 2;
  private static final int DIGITS = 3;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final OptimizerType type;
  private final OptimizerActions actions;
  private final CheckBox racing;
  private final StackPane sample = new StackPane();
  private final VisibilityToggle eye;
  private final Button tune;
  private final ToggleButton more = new ToggleButton("…");
  private final CardStatus status = new CardStatus();
  private final SettingControls settings;
  private final StackPane body = new StackPane();

  /// @param rules what more can be done with an optimizer that the user typed
  OptimizerCard(Workbench workbench, OptimizerActions actions, RuleActions rules) {
    this.workbench = workbench;
    this.type = actions.type();
    this.actions = actions;
    this.racing = ActionControl.check(actions.race());
    this.tune = ActionControl.button(words.get("optimizer.tune"), actions.tune());
    this.eye = new VisibilityToggle(actions);
    this.settings =
        new SettingControls(type, (name, value) -> workbench.setSetting(type, name, value));
    build(rules);
    wire();
  }

  /// The optimizer.
  OptimizerType type() {
    return type;
  }

  private void build(RuleActions rules) {
    getStyleClass().add("optimizer-card");
    racing.setId("race-" + type.id());
    Label name = new Label(type.name());
    name.getStyleClass().add("optimizer-name");
    // The name of a rule is one word, which is cut rather than broken.
    name.setWrapText(!type.isTyped());
    Tooltip whole = new WrappedTip();
    whole.setText(type.name());
    name.textTruncatedProperty().subscribe(cut -> name.setTooltip(cut ? whole : null));
    name.setLabelFor(racing);
    name.setOnMouseClicked(_ -> actions.race().run());
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    more.getStyleClass().add("more");
    more.setMinWidth(USE_PREF_SIZE);
    more.setAccessibleText(words.get("optimizer.more", type.name()));
    sample.getStyleClass().add("sample");
    tune.getStyleClass().addAll("more", "tune");
    tune.setMinWidth(USE_PREF_SIZE);
    tune.setId("tune-" + type.id());
    HBox head = new HBox(racing, sample, name, tune);
    if (type.isTyped()) {
      head.getChildren().add(edit(rules));
    }
    head.getChildren().add(more);
    head.getStyleClass().add("optimizer-head");
    StackPane.setAlignment(eye, Pos.TOP_LEFT);
    body.getChildren().addAll(new VBox(settings, status), eye);
    getChildren().addAll(head, body);
    more.setVisible(type.hyperparameters().size() > ALWAYS_SHOWN);
  }

  private Button edit(RuleActions rules) {
    Button edit = ActionControl.button(words.get("rule.edit"), rules.edit(type));
    edit.setId("edit-" + type.id());
    edit.getStyleClass().addAll("more", "edit");
    edit.setMinWidth(USE_PREF_SIZE);
    return edit;
  }

  private void wire() {
    more.selectedProperty().subscribe(_ -> fold());
  }

  private void fold() {
    settings.fold(more.isSelected() ? Integer.MAX_VALUE : ALWAYS_SHOWN);
  }

  /// Shows the contender as it is now.
  void show(OptimizerChoice contender, RunStyle style, Theme theme) {
    pseudoClassStateChanged(RACING, contender.racing());
    sample.getChildren().setAll(RunSign.sample(style, theme));
    boolean drawn = workbench.visibility().isShown(type);
    sample.setOpacity(contender.racing() && drawn ? 1 : 0.45);
    pseudoClassStateChanged(UNSEEN, contender.racing() && !drawn);
    body.setVisible(contender.racing());
    body.setManaged(contender.racing());
    tune.setVisible(contender.racing());
    tune.setManaged(contender.racing());
    more.setVisible(contender.racing() && type.hyperparameters().size() > ALWAYS_SHOWN);
    more.setManaged(more.isVisible());
    if (contender.racing()) {
      settings.show(type.settings(contender.optimizer()).values());
    }
  }

  /// Marks on the slider of the learning rate above which rate the method is unstable.
  ///
  /// @param limit the greatest stable rate where the run is, if there is one
  /// @param factor of the schedule: the rate in force over the one that the slider sets
  void showLimit(OptionalDouble limit, double factor) {
    OptionalDouble mark =
        limit.isPresent() && factor > 0
            ? OptionalDouble.of(limit.getAsDouble() / factor)
            : OptionalDouble.empty();
    String meaning = mark.isPresent() ? meaning(limit.orElse(0), factor) : "";
    settings.slider(type.learningRate()).ifPresent(slider -> slider.mark(mark, meaning));
  }

  private String meaning(double limit, double factor) {
    String number = PlainNumber.rounded(limit, DIGITS);
    String plain =
        type.isTyped()
            ? words.get("optimizer.limit.own", number, type.name())
            : words.get(
                "optimizer.limit", words.get("optimizer.limit." + type.id()), number, type.name());
    return factor == 1
        ? plain
        : words.get(
            "optimizer.limit.scheduled",
            plain,
            PlainNumber.rounded(factor, DIGITS),
            PlainNumber.rounded(limit / factor, DIGITS));
  }

  /// Says how the run fares.
  ///
  /// @param brief what is said where there is no room for all
  /// @param notable whether it deserves the run's own colour
  void showStatus(String said, String brief, RunStyle style, Theme theme, boolean notable) {
    status.say(Typesetting.wrapped(said), Typesetting.wrapped(brief));
    status.setTextFill(notable ? RunColor.of(style, theme) : RunColor.of(theme.muted()));
  }
}
