package thalweg.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.text.Text;

/// Reads what stands behind an option: numbers, points, domains, settings.
final class Arguments {
  /// Java would read the digits of all writing systems.
  private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]+");

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?((\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?|NaN|Infinity)");

  private static final Text TEXT = Text.of("cli");

  private Arguments() {}

  /// A finite number.
  static double number(String option, String text) {
    double number = anyNumber(option, text);
    if (!Double.isFinite(number)) {
      throw WrongUsage.of("finite", option, text.strip());
    }
    return number;
  }

  /// The same number, unless it is infinite or none.
  static double finite(String option, double number) {
    if (!Double.isFinite(number)) {
      throw WrongUsage.of("finite", option, number);
    }
    return number;
  }

  /// A number that may be infinite or none, for the caller, who knows the range, to refuse.
  static double anyNumber(String option, String text) {
    String stripped = text.strip();
    if (stripped.isEmpty()) {
      throw WrongUsage.of("number.none", option);
    }
    if (!isNumber(stripped)) {
      throw WrongUsage.of("number", option, text);
    }
    return Double.parseDouble(stripped);
  }

  /// Whether it is written as a number is. Java would read 1f and 0x1p3 as well.
  static boolean isNumber(String text) {
    return NUMBER.matcher(text.strip()).matches();
  }

  /// A whole number between two others, both included.
  static int wholeNumber(String option, String text, int low, int high) {
    return (int) longNumber(option, text, low, high);
  }

  /// Any whole number of 64 bits.
  static long longNumber(String option, String text) {
    return longNumber(option, text, Long.MIN_VALUE, Long.MAX_VALUE);
  }

  private static long longNumber(String option, String text, long low, long high) {
    if (WHOLE.matcher(text).matches()) {
      try {
        long number = Long.parseLong(text);
        if (number >= low && number <= high) {
          return number;
        }
      } catch (NumberFormatException tooLong) {
        // Told in the same words as a number out of range.
      }
    }
    throw WrongUsage.of("whole", option, text, low, high);
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
      boolean ordered = minX < maxX && minY < maxY;
      throw ordered
          ? WrongUsage.of("domain.size", option, text)
          : WrongUsage.of("domain.order", option, text, turned(edges, minX, maxX, minY, maxY));
    }
  }

  /// The question whether a domain was meant whose edges are given the other way round; nothing
  /// where that is none, either.
  private static String turned(String[] edges, double minX, double maxX, double minY, double maxY) {
    if (minX == maxX || minY == maxY) {
      return "";
    }
    String across = minX < maxX ? edges[0] + ":" + edges[1] : edges[1] + ":" + edges[0];
    String up = minY < maxY ? edges[2] + ":" + edges[3] : edges[3] + ":" + edges[2];
    return TEXT.get("error.nearest", across + "," + up);
  }

  /// `name=value` any number of times, each value as it is written.
  static Map<String, String> settings(String option, List<String> texts) {
    Map<String, String> settings = new LinkedHashMap<>();
    for (String text : texts) {
      String[] parts = text.split("=", 2);
      String name = parts[0].strip();
      if (parts.length != 2 || name.isEmpty()) {
        throw WrongUsage.of("setting", option, text);
      }
      if (settings.put(name, parts[1].strip()) != null) {
        throw WrongUsage.of("setting.twice", option, name);
      }
    }
    return settings;
  }

  /// `name=value` any number of times, each value a number that may be infinite or none, for the
  /// caller, who knows the range, to refuse.
  static Map<String, Double> numbers(String option, List<String> texts) {
    Map<String, Double> numbers = new LinkedHashMap<>();
    settings(option, texts)
        .forEach((name, text) -> numbers.put(name, anyNumber(option + " " + name, text)));
    return numbers;
  }
}
