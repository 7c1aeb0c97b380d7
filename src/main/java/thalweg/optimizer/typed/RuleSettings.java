package thalweg.optimizer.typed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import thalweg.formula.Assignment;
import thalweg.formula.Assignments;
import thalweg.optimizer.setting.AllowedRange;
import thalweg.optimizer.setting.Hyperparameter;
import thalweg.text.PlainNumber;

/// Tells the settings of a rule from the names that it sets.
///
/// A line such as `beta = 0.9` says the default of a setting.
///
/// @param settings the learning rate first, then the others as they first appear
/// @param lines those that are worked through in each step
/// @param saysRate whether a line says the default of the learning rate
record RuleSettings(List<Hyperparameter> settings, List<TypedLine> lines, boolean saysRate) {
  /// Makes the lists unmodifiable.
  RuleSettings {
    settings = List.copyOf(settings);
    lines = List.copyOf(lines);
  }

  /// The settings of some lines.
  ///
  /// @throws RuleException if a number is given to what is no setting, or one that is not allowed
  static RuleSettings of(List<TypedLine> all) {
    Map<String, Integer> times = new LinkedHashMap<>();
    all.forEach(line -> times.merge(line.target(), 1, Integer::sum));
    Map<String, Hyperparameter> settings = new LinkedHashMap<>();
    settings.put(RuleNames.LONG_RATE, SettingKind.rate());
    boolean saysRate = false;
    List<TypedLine> lines = new ArrayList<>();
    for (TypedLine line : all) {
      OptionalDouble number = line.number();
      boolean isRate = RuleNames.isRate(line.target());
      if (number.isPresent() && (isRate || !RuleNames.isFound(line.target()))) {
        if (times.getOrDefault(line.target(), 0) > 1) {
          throw line.refusedTarget("name.begun");
        }
        Hyperparameter setting = declared(line, number.getAsDouble());
        settings.put(setting.name(), setting);
        saysRate |= isRate;
      } else if (isRate) {
        throw line.refusedTarget("name.rate");
      } else {
        lines.add(line);
      }
    }
    Set<String> set = new LinkedHashSet<>();
    lines.forEach(line -> set.add(line.target()));
    for (TypedLine line : lines) {
      for (String name : line.formula().parameters()) {
        if (!set.contains(name) && !RuleNames.isFound(name)) {
          settings.putIfAbsent(name, SettingKind.of(name));
        }
      }
    }
    return new RuleSettings(List.copyOf(settings.values()), lines, saysRate);
  }

  /// What the lines say as assignments, whose numbers are the learning rate by both of its names,
  /// the number of the step, and the other settings.
  ///
  /// @param arrays the names that stand for vectors
  Assignments over(List<String> arrays) {
    List<String> numbers =
        new ArrayList<>(List.of(RuleNames.RATE, RuleNames.LONG_RATE, RuleNames.STEP));
    settings.stream().skip(1).map(Hyperparameter::name).forEach(numbers::add);
    return new Assignments(
        lines.stream().map(line -> new Assignment(line.target(), line.formula())).toList(),
        arrays,
        numbers);
  }

  /// The numbers of the first step.
  ///
  /// @param values of the settings, in their order
  static double[] numbers(List<Double> values) {
    double[] numbers = new double[values.size() + 2];
    numbers[0] = values.getFirst();
    numbers[1] = values.getFirst();
    numbers[2] = 1;
    for (int i = 1; i < values.size(); i++) {
      numbers[i + 2] = values.get(i);
    }
    return numbers;
  }

  /// The numbers of another step.
  static void turn(double[] numbers, double rate, int step) {
    numbers[0] = rate;
    numbers[1] = rate;
    numbers[2] = step;
  }

  private static Hyperparameter declared(TypedLine line, double number) {
    try {
      return RuleNames.isRate(line.target())
          ? SettingKind.rate(number)
          : SettingKind.of(line.target(), number);
    } catch (IllegalArgumentException refusal) {
      Hyperparameter usual =
          RuleNames.isRate(line.target()) ? SettingKind.rate() : SettingKind.of(line.target());
      throw line.refusedTarget(
          "default.range", PlainNumber.exact(number), AllowedRange.of(usual.allowed()));
    }
  }
}
