package thalweg.optimizer.typed;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thalweg.optimizer.rule.UpdateRule;

/// The names that a rule finds and need not set.
final class RuleNames {
  /// Where the run stands.
  static final String POINT = UpdateRule.POINT;

  /// The gradient where the step begins.
  static final String GRADIENT = "g";

  /// The learning rate of this step, after any schedule.
  static final String RATE = "eta";

  /// The same, as the setting is called.
  static final String LONG_RATE = "learningRate";

  /// The number of the step, from 1.
  static final String STEP = "t";

  private static final Set<String> ELSEWHERE =
      Set.of("questions", "gradient", "grad", "hessian", "carried", "axes", "kept", "rounding");

  /// What programs call the names that a rule finds.
  private static final Map<String, String> PROGRAMS =
      Map.ofEntries(
          Map.entry("lr", RATE),
          Map.entry("step_size", RATE),
          Map.entry("stepsize", RATE),
          Map.entry("param", POINT),
          Map.entry("params", POINT),
          Map.entry("weight", POINT),
          Map.entry("weights", POINT),
          Map.entry("grads", GRADIENT),
          Map.entry("d_p", GRADIENT));

  private static final Pattern ACCENTED =
      Pattern.compile(
          "(?:[a-zA-Z]|alpha|beta|gamma|delta|theta|mu|nu|sigma)_?(?:hat|bar|tilde|dot)\\d*");

  private RuleNames() {}

  /// What is called otherwise in programs; empty for any other name.
  static Optional<String> usual(String name) {
    return Optional.ofNullable(PROGRAMS.get(name));
  }

  /// Whether programs call the gradient by a name, where no line sets it.
  static boolean isGradient(String name) {
    return name.matches("d(?:x|w|W|p|theta|params|weights)|grad_?\\w*");
  }

  /// Whether a name is a letter with an accent: that is hardly a setting.
  static boolean isAccented(String name) {
    return ACCENTED.matcher(name).matches();
  }

  /// Which of the point and the gradient a name is with a letter below it, such as `theta_k`; empty
  /// for any other name.
  static Optional<String> indexed(String name) {
    return Stream.of(POINT, GRADIENT)
        .filter(each -> name.matches(each + "_(?:[a-z]|old|prev|last)"))
        .findFirst();
  }

  /// Whether a name stands for something else in rules, so that no line may set it.
  static boolean isTaken(String name) {
    return name.equals(STEP) || isElsewhere(name);
  }

  /// Whether a name stands for something in the rules of the program's own methods that a typed one
  /// does not find.
  static boolean isElsewhere(String name) {
    return ELSEWHERE.contains(name);
  }

  /// Whether a name is the learning rate.
  static boolean isRate(String name) {
    return name.equals(RATE) || name.equals(LONG_RATE);
  }

  /// Whether a name has a value at the beginning of each step without any line.
  static boolean isFound(String name) {
    return name.equals(POINT) || name.equals(GRADIENT) || name.equals(STEP) || isRate(name);
  }
}
