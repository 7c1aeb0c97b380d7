package thalweg.optimizer.setting;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Describes a setting of an optimizer or a schedule where it is declared, on the record component
/// that holds it.
///
/// Sliders, the command line and written files are made from these descriptions and from nothing
/// else. A `boolean` component is a switch; its values are 0 and 1. An `int` component takes whole
/// numbers only.
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Setting {
  /// The letter it has in the update rule.
  String symbol();

  /// The value it has unless one is chosen.
  double standard();

  /// What sort of quantity it is, which tells what is accepted and how a slider divides it.
  Kind kind();

  /// The sorts of quantities that update rules are made of.
  enum Kind {
    /// A step size.
    RATE("[0, inf)", "[1e-4, 1]", Scale.LOG),
    /// The share of a velocity that survives a step. From 1 on it grows: allowed, to be seen.
    MOMENTUM("[0, inf)", "[0, 0.999]", Scale.LOG_TO_ONE),
    /// The share of a moving average that survives a step.
    DECAY("[0, 1)", "[0, 0.9999]", Scale.LOG_TO_ONE),
    /// A small number that keeps a denominator from zero, as 0 itself would not: 0/0 moves a
    /// coordinate nowhere that is a number.
    EPSILON("(0, inf)", "[1e-12, 1]", Scale.LOG),
    /// A share of something.
    SHARE("[0, 1]", "[0, 1]", Scale.LINEAR),
    /// A number that is at least 0 and seldom above 1.
    AMOUNT("[0, inf)", "[0, 1]", Scale.LINEAR),
    /// A length or another quantity that is known by its decade.
    MAGNITUDE("[0, inf)", "[1e-6, 100]", Scale.LOG),
    /// A length that something must not exceed.
    LIMIT("(0, inf)", "[1e-3, 1000]", Scale.LOG),
    /// A factor by which something shrinks.
    SHRINKAGE("(0, 1)", "[0.05, 0.95]", Scale.LINEAR),
    /// A factor by which something grows.
    GROWTH("(1, inf)", "[1.01, 3]", Scale.LINEAR),
    /// How many there are of something; a whole number.
    COUNT("[1, 1000]", "[1, 100]", Scale.LOG),
    /// A number of steps, perhaps none; a whole number.
    STEPS("[0, 10000000]", "[0, 1000]", Scale.LOG_FROM_ZERO),
    /// A number of steps that is at least one; a whole number.
    PERIOD("[1, 10000000]", "[1, 2000]", Scale.LOG),
    /// On, 1, or off, 0.
    SWITCH("[0, 1]", "[0, 1]", Scale.LINEAR);

    private final String allowed;
    private final String slider;
    private final Scale scale;

    Kind(String allowed, String slider, Scale scale) {
      this.allowed = allowed;
      this.slider = slider;
      this.scale = scale;
    }

    /// What is accepted.
    public Interval allowed() {
      return Interval.parse(allowed);
    }

    /// What a slider spans; inside the allowed interval.
    public Interval slider() {
      return Interval.parse(slider);
    }

    /// How a slider's length is divided.
    public Scale scale() {
      return scale;
    }
  }

  /// How a slider's length is divided.
  enum Scale {
    /// Equal lengths are equal differences.
    LINEAR,
    /// Equal lengths are equal ratios: for quantities that span decades.
    LOG,
    /// Equal lengths are equal ratios of one more than the value: for counts that begin at zero.
    LOG_FROM_ZERO,
    /// Equal lengths are equal ratios of the distance to one: for decay rates, where 0.9, 0.99 and
    /// 0.999 lie equally far apart.
    LOG_TO_ONE
  }
}
