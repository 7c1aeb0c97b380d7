package thalweg.desktop.controls;

import java.util.function.DoubleConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import thalweg.desktop.widget.NumbersField;
import thalweg.desktop.widget.SettingSlider;
import thalweg.objective.Parameter;
import thalweg.text.PlainNumber;

/// A parameter of the formula: its name, a slider over its range, its value.
final class ParameterSlider extends HBox {
  private final Slider slider;
  private final NumbersField number;

  /// @param slider over the parameter's range
  /// @param taker gets a value that was typed, of any size
  ParameterSlider(Parameter parameter, Slider slider, DoubleConsumer taker) {
    this.slider = slider;
    slider.setId("parameter-" + parameter.name());
    slider.setAccessibleText(parameter.name());
    slider.setBlockIncrement((parameter.high() - parameter.low()) / 100);
    Label name = new Label(parameter.name());
    name.getStyleClass().add("symbol");
    number = NumbersField.of(slider, taker);
    getStyleClass().add("parameter");
    getChildren().addAll(name, slider, number);
  }

  /// Shows a value and a range; a slider that is being dragged stays where it is.
  void show(Parameter parameter) {
    slider.setMin(parameter.low());
    slider.setMax(parameter.high());
    if (!slider.isValueChanging()) {
      slider.setValue(parameter.value());
    }
    number.show(PlainNumber.exact(parameter.value()), SettingSlider.print(parameter.value()));
  }
}
