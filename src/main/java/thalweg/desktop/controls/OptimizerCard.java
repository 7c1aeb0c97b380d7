package thalweg.desktop.controls;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thalweg.desktop.Contender;
import thalweg.desktop.Workbench;
import thalweg.desktop.theme.RunColor;
import thalweg.figure.RunStyle;
import thalweg.figure.Theme;
import thalweg.optimizer.Hyperparameter;
import thalweg.optimizer.OptimizerType;
import thalweg.text.Text;

/// One optimizer of the list: whether it races, its line, its settings, how it fares.
final class OptimizerCard extends VBox {
  private static final int ALWAYS_SHOWN = 2;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final int index;
  private final OptimizerType type;
  private final CheckBox racing = new CheckBox();
  private final StackPane sample = new StackPane();
  private final ToggleButton more = new ToggleButton("…");
  private final Label status = new Label();
  private final VBox settings = new VBox();
  private final List<DoubleConsumer> displays = new ArrayList<>();

  OptimizerCard(Workbench workbench, int index) {
    this.workbench = workbench;
    this.index = index;
    this.type = workbench.contenders().get(index).optimizer().type();
    build();
    wire();
  }

  private void build() {
    getStyleClass().add("optimizer-card");
    racing.setAccessibleText(words.get("optimizer.racing", type.name()));
    racing.setId("race-" + type.id());
    Label name = new Label(type.name());
    name.getStyleClass().add("optimizer-name");
    name.setLabelFor(racing);
    name.setOnMouseClicked(event -> racing.fire());
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    more.getStyleClass().add("more");
    more.setAccessibleText(words.get("optimizer.more", type.name()));
    sample.getStyleClass().add("sample");
    HBox head = new HBox(racing, sample, name, space, more);
    head.getStyleClass().add("optimizer-head");
    status.getStyleClass().add("status");
    status.setWrapText(true);
    settings.getStyleClass().add("settings");
    for (Hyperparameter each : type.hyperparameters()) {
      settings.getChildren().add(each.isSwitch() ? switchFor(each) : sliderFor(each));
    }
    getChildren().addAll(head, settings, status);
    more.setVisible(type.hyperparameters().size() > ALWAYS_SHOWN);
  }

  private Node sliderFor(Hyperparameter each) {
    SettingSlider slider =
        new SettingSlider(
            each,
            type.name() + " " + each.name(),
            value -> workbench.setSetting(index, each.name(), value));
    slider.setId(type.id() + "-" + each.name());
    displays.add(slider::show);
    return slider;
  }

  private Node switchFor(Hyperparameter each) {
    CheckBox box = new CheckBox(SettingName.of(each));
    box.setId(type.id() + "-" + each.name());
    box.setAccessibleText(type.name() + " " + each.name());
    box.setOnAction(event -> workbench.setSetting(index, each.name(), box.isSelected() ? 1 : 0));
    displays.add(value -> box.setSelected(value != 0));
    return box;
  }

  private void wire() {
    racing.setOnAction(event -> workbench.setRacing(index, racing.isSelected()));
    more.selectedProperty().subscribe(_ -> fold());
  }

  private void fold() {
    for (int i = 0; i < settings.getChildren().size(); i++) {
      Node setting = settings.getChildren().get(i);
      setting.setVisible(i < ALWAYS_SHOWN || more.isSelected());
      setting.setManaged(setting.isVisible());
    }
  }

  /// Shows the contender as it is now.
  void show(Contender contender, RunStyle style, Theme theme) {
    racing.setSelected(contender.racing());
    sample.getChildren().setAll(RunColor.sample(style, theme));
    sample.setOpacity(contender.racing() ? 1 : 0.45);
    settings.setVisible(contender.racing());
    settings.setManaged(contender.racing());
    status.setVisible(contender.racing());
    status.setManaged(contender.racing());
    more.setVisible(contender.racing() && type.hyperparameters().size() > ALWAYS_SHOWN);
    List<Double> values = List.copyOf(type.settings(contender.optimizer()).values());
    for (int i = 0; i < values.size(); i++) {
      displays.get(i).accept(values.get(i));
    }
  }

  /// Says how the run fares.
  ///
  /// @param notable whether it deserves the run's own colour
  void showStatus(String said, RunStyle style, Theme theme, boolean notable) {
    status.setText(said);
    status.setTextFill(notable ? RunColor.of(style, theme) : RunColor.of(theme.muted()));
  }
}
