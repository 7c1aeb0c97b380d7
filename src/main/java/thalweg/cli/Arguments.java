package thalweg.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// Reads what stands behind an option: numbers, points, domains, settings.
final class Arguments {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?((\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|NaN|Infinity)");

  private Arguments() {}

  /// A finite number.
  static double number(String option, String text) {
    return finite(option, anyNumber(option, text));
  }

  /// The same number, unless it is infinite or none.
  static double finite(String option, double number) {
    if (!Double.isFinite(number)) {
      throw WrongUsage.of("finite", option, number);
    }
    return number;
  }

  private static double anyNumber(String option, String text) {
    String stripped = text.strip();
    // Java would read 1f and 0x1p3 as well.
    if (!NUMBER.matcher(stripped).matches()) {
      throw WrongUsage.of("number", option, text);
    }
    return Double.parseDouble(stripped);
  }

  /// A whole number between two others, both included.
  static int wholeNumber(String option, String text, int low, int high) {
    try {
      int number = Integer.parseInt(text);
      if (number >= low && number <= high) {
        return number;
      }
    } catch (NumberFormatException failure) {
      // Told in the same words as a number out of range.
    }
    throw WrongUsage.of("whole", option, text, low, high);
  }

  /// Any whole number of 64 bits.
  static long longNumber(String option, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException failure) {
      throw WrongUsage.of("whole", option, text, Long.MIN_VALUE, Long.MAX_VALUE);
    }
  }

  /// `X,Y`.
  static Point point(String option, String text) {
    String[] parts = text.split(",", -1);
    if (parts.length != 2) {
      throw WrongUsage.of("point", option, text);
    }
    return new Point(number(option, parts[0]), number(option, parts[1]));
  }

  /// `x0:x1,y0:y1`.
  static Domain domain(String option, String text) {
    String[] edges = text.split("[:,]", -1);
    if (!text.matches("[^:,]*:[^:,]*,[^:,]*:[^:,]*")) {
      throw WrongUsage.of("domain", option, text);
    }
    double minX = number(option, edges[0]);
    double maxX = number(option, edges[1]);
    double minY = number(option, edges[2]);
    double maxY = number(option, edges[3]);
    try {
      return new Domain(minX, maxX, minY, maxY);
    } catch (IllegalArgumentException refusal) {
      throw WrongUsage.of("domain.order", option, text);
    }
  }

  /// `name=value` any number of times; `true` and `false` are 1 and 0. A value may be infinite or
  /// none, for the caller, who knows the range, to refuse.
  static Map<String, Double> settings(String option, List<String> texts) {
    Map<String, Double> settings = new LinkedHashMap<>();
    for (String text : texts) {
      String[] parts = text.split("=", 2);
      String name = parts[0].strip();
      if (parts.length != 2 || name.isEmpty()) {
        throw WrongUsage.of("setting", option, text);
      }
      if (settings.put(name, value(option + " " + name, parts[1].strip())) != null) {
        throw WrongUsage.of("setting.twice", option, name);
      }
    }
    return settings;
  }

  private static double value(String name, String text) {
    return switch (text) {
      case "true" -> 1;
      case "false" -> 0;
      default -> anyNumber(name, text);
    };
  }
}
