package thalweg.desktop.widget;

import thalweg.figure.lettering.Typesetting;
import thalweg.optimizer.setting.Interval;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// What values a setting may have, in words.
public final class AllowedRange {
  private static final Text WORDS = Text.of("desktop");

  private AllowedRange() {}

  /// Both ends as far as there are any: `at least 0, less than 1`.
  public static String of(Interval allowed) {
    boolean isBelow = Double.isFinite(allowed.low());
    boolean isAbove = Double.isFinite(allowed.high());
    if (isBelow && isAbove) {
      return WORDS.get("number.low.high", low(allowed), high(allowed));
    }
    if (isBelow) {
      return low(allowed);
    }
    return isAbove ? high(allowed) : WORDS.get("number.any");
  }

  /// The lower end alone: `at least 0`.
  static String low(Interval allowed) {
    String key = allowed.lowIncluded() ? "number.low.from" : "number.low.above";
    return WORDS.get(key, signed(allowed.low()));
  }

  /// The upper end alone: `less than 1`.
  static String high(Interval allowed) {
    String key = allowed.highIncluded() ? "number.high.to" : "number.high.below";
    return WORDS.get(key, signed(allowed.high()));
  }

  static String signed(double number) {
    return Typesetting.signs(PlainNumber.exact(number));
  }
}
