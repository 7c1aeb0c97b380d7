package thalweg.optimizer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Describes a hyperparameter where it is declared, on the record component that holds it.
///
/// Sliders, the command line and session files are made from these descriptions and from nothing
/// else. A `boolean` component is a switch; its values are 0 and 1.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
  /// The letter it has in the update rule.
  String symbol();

  /// The value it has when nobody chooses one.
  double standard();

  /// What is accepted, as an [Interval].
  String allowed();

  /// What a slider spans, as an [Interval] inside the allowed one.
  String slider();

  /// How a slider's length is divided.
  Scale scale() default Scale.LINEAR;

  /// How a slider's length is divided.
  enum Scale {
    /// Equal lengths are equal differences.
    LINEAR,
    /// Equal lengths are equal ratios: for quantities that span decades.
    LOG,
    /// Equal lengths are equal ratios of the distance to one: for decay rates, where 0.9, 0.99 and
    /// 0.999 lie equally far apart.
    LOG_TO_ONE
  }
}
