package thalweg.desktop.widget;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import thalweg.optimizer.setting.Described;
import thalweg.optimizer.setting.Hyperparameter;

/// A slider or a switch for every setting of something described, made when values are first shown:
/// most optimizers never race, and their controls would delay the window's first picture.
public final class SettingControls extends VBox {
  private final Described<?> described;
  private final ChosenSetting chosen;
  private final List<DoubleConsumer> displays = new ArrayList<>();
  private final Map<Hyperparameter, SettingSlider> sliders = new HashMap<>();
  private int most = Integer.MAX_VALUE;

  public SettingControls(Described<?> described, ChosenSetting chosen) {
    this.described = described;
    this.chosen = chosen;
    getStyleClass().add("settings");
  }

  private void build() {
    for (Hyperparameter each : described.hyperparameters()) {
      getChildren().add(each.isSwitch() ? switchFor(each) : sliderFor(each));
    }
    fold(most);
  }

  public boolean isFor(Described<?> other) {
    return described.equals(other);
  }

  private String id(Hyperparameter each) {
    return described.id() + "-" + each.name();
  }

  private String accessibleText(Hyperparameter each) {
    return described.name() + " " + each.name();
  }

  private Node sliderFor(Hyperparameter each) {
    SettingSlider slider = new SettingSlider(each, id(each), accessibleText(each), chosen);
    displays.add(slider::show);
    sliders.put(each, slider);
    return slider;
  }

  private Node switchFor(Hyperparameter each) {
    CheckBox box = new CheckBox(SettingName.of(each));
    box.setId(id(each));
    box.setAccessibleText(accessibleText(each));
    box.setOnAction(_ -> chosen.accept(each.name(), box.isSelected() ? 1 : 0));
    displays.add(value -> box.setSelected(value != 0));
    return box;
  }

  /// Shows values in the order of the settings, without calling back.
  public void show(Collection<Double> values) {
    if (displays.isEmpty()) {
      build();
    }
    Iterator<Double> next = values.iterator();
    displays.forEach(display -> display.accept(next.next()));
  }

  /// The slider of a setting; empty for a switch, and before values are shown.
  public Optional<SettingSlider> slider(Hyperparameter setting) {
    return Optional.ofNullable(sliders.get(setting));
  }

  /// Shows the first settings only.
  public void fold(int most) {
    this.most = most;
    for (int i = 0; i < getChildren().size(); i++) {
      Node setting = getChildren().get(i);
      setting.setVisible(i < most);
      setting.setManaged(i < most);
    }
  }
}
