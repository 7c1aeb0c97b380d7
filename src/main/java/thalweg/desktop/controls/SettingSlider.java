package thalweg.desktop.controls;

import java.util.Locale;
import java.util.function.DoubleConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thalweg.optimizer.Hyperparameter;

/// A hyperparameter as a slider: its symbol, its range on its own scale, its value.
final class SettingSlider extends HBox {
  private static final double STEP = 0.01;

  private final Hyperparameter hyperparameter;
  private final Slider slider = new Slider(0, 1, 0);
  private final Label number = new Label();
  private boolean showing;

  /// A slider that calls back with every value somebody chooses.
  SettingSlider(Hyperparameter hyperparameter, String accessibleText, DoubleConsumer chosen) {
    this.hyperparameter = hyperparameter;
    Label symbol = new Label(SettingName.of(hyperparameter));
    symbol.getStyleClass().add("symbol");
    symbol.setLabelFor(slider);
    number.getStyleClass().add("number");
    slider.setBlockIncrement(STEP);
    slider.setAccessibleText(accessibleText);
    slider.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(slider, Priority.ALWAYS);
    getStyleClass().add("setting");
    getChildren().addAll(symbol, slider, number);
    slider
        .valueProperty()
        .subscribe((_, position) -> {
          if (!showing) {
            chosen.accept(rounded(hyperparameter.valueAt(position.doubleValue())));
          }
        });
  }

  /// Shows a value without calling back.
  void show(double value) {
    showing = true;
    if (!slider.isValueChanging()) {
      slider.setValue(hyperparameter.position(value));
    }
    number.setText(hyperparameter.isWhole() ? Long.toString((long) value) : print(value));
    showing = false;
  }

  /// Three significant digits, so that what is shown is what is used.
  private double rounded(double value) {
    return switch (hyperparameter.scale()) {
      case LINEAR, LOG, LOG_FROM_ZERO ->
          Double.parseDouble(String.format(Locale.ROOT, "%.2e", value));
      case LOG_TO_ONE -> 1 - Double.parseDouble(String.format(Locale.ROOT, "%.2e", 1 - value));
    };
  }

  /// As few decimals as the value needs, and at least two.
  static String print(double value) {
    if (value != 0 && Math.abs(value) < 1e-4) {
      return String.format(Locale.ROOT, "%.0e", value).replace("e-0", "e-");
    }
    String text = String.format(Locale.ROOT, "%.5f", value);
    return text.replaceFirst("(\\.\\d{2,}?)0+$", "$1");
  }
}
