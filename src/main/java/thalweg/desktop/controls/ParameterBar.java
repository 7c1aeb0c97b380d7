package thalweg.desktop.controls;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Slider;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Landscape;
import thalweg.objective.Parameter;

/// A slider for every named parameter of the formula; the landscape changes while it moves.
final class ParameterBar extends FlowPane {

  private static final double FINEST = 1e-3;

  private final Workbench workbench;
  private final Subscription subscription;
  private List<ParameterSlider> controls = List.of();
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
      controls = landscape.parameters().stream().map(this::control).toList();
      getChildren().setAll(controls);
    }
    for (int i = 0; i < names.size(); i++) {
      controls.get(i).show(landscape.parameters().get(i));
    }
    showing = false;
  }

  private ParameterSlider control(Parameter parameter) {
    Slider slider = new Slider(parameter.low(), parameter.high(), parameter.value());
    slider.valueChangingProperty().subscribe((_, moving) -> workbench.setShaping(moving));
    slider
        .valueProperty()
        .subscribe((_, value) -> {
          if (!showing) {
            take(parameter.name(), rounded(value.doubleValue(), parameter));
          }
        });
    return new ParameterSlider(parameter, slider, value -> take(parameter.name(), value));
  }

  /// The parameter's range grows to hold the value.
  private void take(String parameter, double value) {
    workbench.reshape(workbench.landscape().withParameter(parameter, value));
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
