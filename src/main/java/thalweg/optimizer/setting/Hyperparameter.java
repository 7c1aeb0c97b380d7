package thalweg.optimizer.setting;

import java.lang.reflect.RecordComponent;

/// One setting of an optimizer, described by its [Setting] annotation.
///
/// @param name the record component's name, as the command line spells it
/// @param symbol the letter it has in the update rule
/// @param isLearningRate whether it is what schedules, sweeps and fair races change
/// @param isSwitch whether it is on or off (1 or 0) and not a number
/// @param isWhole whether it takes whole numbers only
/// @param standard its value unless one is chosen
/// @param allowed what is accepted
/// @param slider what a slider spans
/// @param scale how a slider's length is divided
public record Hyperparameter(
    String name,
    String symbol,
    boolean isLearningRate,
    boolean isSwitch,
    boolean isWhole,
    double standard,
    Interval allowed,
    Interval slider,
    Setting.Scale scale) {

  static Hyperparameter of(RecordComponent component) {
    Setting setting = component.getAnnotation(Setting.class);
    if (setting == null) {
      throw new IllegalArgumentException(component + " has no @Setting");
    }
    return new Hyperparameter(
        component.getName(),
        setting.symbol(),
        setting.kind() == Setting.Kind.RATE,
        setting.kind() == Setting.Kind.SWITCH,
        component.getType() == int.class,
        setting.standard(),
        setting.kind().allowed(),
        setting.kind().slider(),
        setting.kind().scale());
  }

  /// Refuses a value outside the allowed interval, and a fraction where only whole numbers are.
  ///
  /// @throws IllegalArgumentException naming the setting, the value and what is allowed
  public void check(double value) {
    if (!allowed.contains(value)) {
      throw new IllegalArgumentException(name + " = " + value + " is outside " + allowed);
    }
    if (isWhole && value != Math.rint(value)) {
      throw new IllegalArgumentException(name + " = " + value + " is not a whole number");
    }
  }

  /// Where a value stands on the slider, from 0 at its left end to 1 at its right end.
  public double position(double value) {
    double low = stretched(slider.low());
    double high = stretched(slider.high());
    return Math.clamp((stretched(slider.clamp(value)) - low) / (high - low), 0, 1);
  }

  /// The value at a place on the slider, the nearest whole number where only those are allowed; the
  /// inverse of [#position(double)].
  ///
  /// @param position from 0 at the left end to 1 at the right end
  public double valueAt(double position) {
    double low = stretched(slider.low());
    double high = stretched(slider.high());
    double value = slider.clamp(unstretched(low + Math.clamp(position, 0, 1) * (high - low)));
    return isWhole ? Math.rint(value) : value;
  }

  private double stretched(double value) {
    return switch (scale) {
      case LINEAR -> value;
      case LOG -> Math.log(value);
      case LOG_FROM_ZERO -> Math.log1p(value);
      case LOG_TO_ONE -> -Math.log1p(-value);
    };
  }

  private double unstretched(double length) {
    return switch (scale) {
      case LINEAR -> length;
      case LOG -> Math.exp(length);
      case LOG_FROM_ZERO -> Math.expm1(length);
      case LOG_TO_ONE -> -Math.expm1(-length);
    };
  }
}
