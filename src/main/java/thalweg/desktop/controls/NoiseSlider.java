package thalweg.desktop.controls;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.NumbersField;
import thalweg.desktop.widget.SettingSlider;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// How much noise is added to every gradient: none at the left end, then from a ten-thousandth
/// upwards in powers of ten.
final class NoiseSlider extends HBox {
  private static final double LOWEST = 1e-4;
  private static final double HIGHEST = 100;
  private static final double NONE_BELOW = 0.02;
  private static final double STEP = 0.02;

  private final Slider slider = new Slider(0, 1, 0);
  private final NumbersField number;
  private boolean showing;

  NoiseSlider(Workbench workbench) {
    Text words = Text.of("desktop");
    Label name = new Label(words.get("conditions.noise"));
    name.getStyleClass().add("symbol");
    name.setLabelFor(slider);
    slider.setId("noise");
    slider.setAccessibleText(words.get("conditions.noise.hint"));
    slider.setTooltip(new Tooltip(words.get("conditions.noise.hint")));
    slider.setBlockIncrement(STEP);
    slider.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(slider, Priority.ALWAYS);
    number =
        NumbersField.of(
            slider,
            noise -> {
              if (noise < 0) {
                throw new IllegalArgumentException(
                    words.get("number.from", words.get("conditions.noise"), 0));
              }
              workbench.setConditions(workbench.conditions().withNoise(noise));
            });
    getStyleClass().add("setting");
    getChildren().addAll(name, slider, number);
    slider
        .valueProperty()
        .subscribe((_, position) -> {
          if (!showing) {
            workbench.setConditions(
                workbench.conditions().withNoise(noise(position.doubleValue())));
          }
        });
  }

  /// Two significant digits, so that what is shown is what is used.
  private static double noise(double position) {
    if (position < NONE_BELOW) {
      return 0;
    }
    double share = (position - NONE_BELOW) / (1 - NONE_BELOW);
    return Double.parseDouble(
        String.format(Locale.ROOT, "%.1e", LOWEST * Math.pow(HIGHEST / LOWEST, share)));
  }

  private static double position(double noise) {
    return noise <= 0
        ? 0
        : NONE_BELOW + (1 - NONE_BELOW) * Math.log(noise / LOWEST) / Math.log(HIGHEST / LOWEST);
  }

  /// Shows a noise without setting it.
  void show(double noise) {
    showing = true;
    if (!slider.isValueChanging()) {
      slider.setValue(position(noise));
    }
    number.show(PlainNumber.exact(noise), SettingSlider.print(noise));
    showing = false;
  }
}
