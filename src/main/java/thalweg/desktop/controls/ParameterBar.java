package thalweg.desktop.controls;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.SettingSlider;
import thalweg.landscape.Landscape;
import thalweg.objective.Parameter;

/// A slider for every named parameter of the formula; the ground changes shape while it moves.
final class ParameterBar extends FlowPane {

  private static final double FINEST = 1e-3;

  private final Workbench workbench;
  private final Subscription subscription;
  private List<String> shown = List.of();
  private boolean showing;

  ParameterBar(Workbench workbench) {
    this.workbench = workbench;
    getStyleClass().add("parameters");
    subscription = workbench.landscapeProperty().subscribe(this::show);
  }

  private void show(Landscape landscape) {
    List<String> names = landscape.parameters().stream().map(Parameter::name).toList();
    showing = true;
    if (!names.equals(shown)) {
      shown = names;
      getChildren().setAll(landscape.parameters().stream().map(this::control).toList());
    }
    for (int i = 0; i < names.size(); i++) {
      show((HBox) getChildren().get(i), landscape.parameters().get(i));
    }
    showing = false;
  }

  private static void show(HBox control, Parameter parameter) {
    Slider slider = (Slider) control.getChildren().get(1);
    slider.setMin(parameter.low());
    slider.setMax(parameter.high());
    if (!slider.isValueChanging()) {
      slider.setValue(parameter.value());
    }
    ((Label) control.getChildren().get(2)).setText(SettingSlider.print(parameter.value()));
  }

  private Node control(Parameter parameter) {
    Slider slider = new Slider(parameter.low(), parameter.high(), parameter.value());
    slider.setId("parameter-" + parameter.name());
    slider.setAccessibleText(parameter.name());
    slider.setBlockIncrement((parameter.high() - parameter.low()) / 100);
    slider.valueChangingProperty().subscribe((_, moving) -> workbench.setShaping(moving));
    slider
        .valueProperty()
        .subscribe((_, value) -> {
          if (!showing) {
            double chosen = rounded(value.doubleValue(), parameter);
            workbench.reshape(workbench.landscape().withParameter(parameter.name(), chosen));
          }
        });
    Label name = new Label(parameter.name());
    name.getStyleClass().add("symbol");
    Label number = new Label();
    number.getStyleClass().add("number");
    HBox control = new HBox(name, slider, number);
    control.getStyleClass().add("parameter");
    return control;
  }

  /// To a thousandth of the slider's span, so that what is shown is what is used.
  private static double rounded(double value, Parameter parameter) {
    double span = parameter.high() - parameter.low();
    double grain = Math.pow(10, Math.floor(Math.log10(Math.max(span * FINEST, 1e-12))));
    double clamped = Math.clamp(value, parameter.low(), parameter.high());
    double grains = Math.rint(clamped / grain);
    return Math.clamp(
        Double.parseDouble(String.format(Locale.ROOT, "%.12g", grains * grain)),
        parameter.low(),
        parameter.high());
  }

  void dispose() {
    subscription.unsubscribe();
  }
}
