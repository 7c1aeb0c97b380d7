package thalweg.optimizer.setting;

import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// What values a setting may have, in words.
public final class AllowedRange {
  private static final Text WORDS = Text.of("rule");

  private AllowedRange() {}

  /// Both ends as far as there are any: `at least 0, less than 1`.
  public static String of(Interval allowed) {
    boolean isBelow = Double.isFinite(allowed.low());
    boolean isAbove = Double.isFinite(allowed.high());
    if (isBelow && isAbove) {
      return WORDS.get("range.both", low(allowed), high(allowed));
    }
    if (isBelow) {
      return low(allowed);
    }
    return isAbove ? high(allowed) : WORDS.get("range.any");
  }

  /// The lower end alone: `at least 0`.
  public static String low(Interval allowed) {
    String key = allowed.lowIncluded() ? "range.low.from" : "range.low.above";
    return WORDS.get(key, PlainNumber.exact(allowed.low()));
  }

  /// The upper end alone: `less than 1`.
  public static String high(Interval allowed) {
    String key = allowed.highIncluded() ? "range.high.to" : "range.high.below";
    return WORDS.get(key, PlainNumber.exact(allowed.high()));
  }
}
