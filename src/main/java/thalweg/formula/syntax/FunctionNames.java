package thalweg.formula.syntax;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;

/// The names of functions, as papers and programs spell them.
final class FunctionNames {
  private static final Map<String, UnaryForm> UNARY = new LinkedHashMap<>();
  private static final Map<String, Operator> OPERATORS = new LinkedHashMap<>();

  /// Names before brackets that hold more than numbers.
  private static final Map<String, SpecialForm> FORMS = new LinkedHashMap<>();

  /// Other spellings, and what each stands for.
  private static final Map<String, String> SPELLINGS = new LinkedHashMap<>();

  static {
    for (UnaryFunction each : UnaryFunction.values()) {
      UNARY.put(each.symbol(), UnaryForm.of(each));
    }
    UNARY.put("sec", UnaryForm.reciprocal(UnaryFunction.COS));
    UNARY.put("csc", UnaryForm.reciprocal(UnaryFunction.SIN));
    UNARY.put("sech", UnaryForm.reciprocal(UnaryFunction.COSH));
    UNARY.put("csch", UnaryForm.reciprocal(UnaryFunction.SINH));
    UNARY.put("coth", UnaryForm.reciprocal(UnaryFunction.TANH));
    UNARY.put("asec", UnaryForm.inverse(UnaryFunction.ACOS));
    UNARY.put("acsc", UnaryForm.inverse(UnaryFunction.ASIN));
    UNARY.put("asech", UnaryForm.inverse(UnaryFunction.ACOSH));
    UNARY.put("acsch", UnaryForm.inverse(UnaryFunction.ASINH));
    UNARY.put("acoth", UnaryForm.inverse(UnaryFunction.ATANH));
    for (Operator each : Operator.values()) {
      if (!each.functionName().isEmpty()) {
        OPERATORS.put(each.functionName(), each);
      }
    }
    for (SpecialForm each : SpecialForm.values()) {
      FORMS.put(each.symbol(), each);
    }
    spell("ln", "log");
    spell("cosec", "csc");
    spell("cotan", "cot");
    spell("tg", "tan");
    spell("ctg", "cot");
    for (String name : new String[] {"sin", "cos", "tan", "sec", "csc"}) {
      spell("arc" + name, "a" + name);
    }
    for (String name : new String[] {"sinh", "cosh", "tanh", "sech", "csch", "coth"}) {
      spell("arc" + name, "a" + name);
      spell("ar" + name, "a" + name);
    }
    spell("arctan2", "atan2");
    spell("sgn", "sign");
    spell("signum", "sign");
    spell("fabs", "abs");
    spell("absolute", "abs");
    spell("ceiling", "ceil");
    spell("rint", "round");
    spell("silu", "swish");
    spell("power", "pow");
    spell("minimum", "min");
    spell("maximum", "max");
    spell("remainder", "mod");
    spell("where", "if");
    spell("ifelse", "if");
    spell(SecondArgument.LOG_OF_BASE, "log");
    spell("log_2", "log2");
    spell("log_10", "log10");
  }

  /// Spellings of functions that are theirs before a bracket alone: elsewhere they are parameters.
  private static final Map<String, String> CALLED =
      Map.ofEntries(
          Map.entry("fmax", "max"),
          Map.entry("pmax", "max"),
          Map.entry("fmin", "min"),
          Map.entry("pmin", "min"),
          Map.entry("around", "round"),
          Map.entry("expit", "sigmoid"),
          Map.entry("logisticsigmoid", "sigmoid"),
          Map.entry("ramp", "relu"),
          Map.entry("cuberoot", "cbrt"),
          Map.entry("realsqrt", "sqrt"),
          Map.entry("float_power", "pow"),
          Map.entry("sen", "sin"),
          Map.entry("arctg", "atan"),
          Map.entry("sh", "sinh"),
          Map.entry("ch", "cosh"),
          Map.entry("th", "tanh"),
          Map.entry("tgh", "tanh"),
          Map.entry("cth", "coth"),
          Map.entry("arsh", "asinh"),
          Map.entry("arch", "acosh"),
          Map.entry("arth", "atanh"),
          Map.entry("arcth", "acoth"));

  /// In capitals these are other functions in tables than in programs.
  private static final Set<String> OF_TABLES = Set.of("LOG", "ATAN2");

  /// Modules before whose functions a point stands.
  private static final Set<String> MODULES =
      Set.of(
          "np", "numpy", "math", "Math", "torch", "jnp", "tf", "F", "nn", "jax", "scipy", "special",
          "cp", "sympy", "sp", "cmath", "linalg");

  private FunctionNames() {}

  private static void spell(String spelling, String name) {
    SPELLINGS.put(spelling, name);
  }

  private static String plain(String name) {
    return SPELLINGS.getOrDefault(name, name);
  }

  static Optional<UnaryForm> unary(String name) {
    return Optional.ofNullable(UNARY.get(plain(name)));
  }

  static Optional<Operator> operator(String name) {
    return Optional.ofNullable(OPERATORS.get(plain(name)));
  }

  static Optional<SpecialForm> form(String name) {
    return Optional.ofNullable(FORMS.get(plain(name)));
  }

  static boolean isFunction(String name) {
    String plain = plain(name);
    return UNARY.containsKey(plain) || OPERATORS.containsKey(plain) || FORMS.containsKey(plain);
  }

  /// The function's own spelling of a name in other cases of letters, as of `ReLU`; else the name.
  static String inAnyCase(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    if (OF_TABLES.contains(name)) {
      return name;
    }
    return !isFunction(name) && isFunction(small) ? small : name;
  }

  /// A name before a bracket, which is a function in whatever case of letters it is written; any
  /// other name as it is.
  ///
  /// @param text around it
  /// @param end where the name ends in that
  static String called(String name, String text, int end) {
    int next = end;
    while (next < text.length() && Signs.isBlank(text.charAt(next))) {
      next++;
    }
    boolean bracket = next < text.length() && "([".indexOf(text.charAt(next)) >= 0;
    if (!bracket || name.equals("NOT")) {
      return bracket ? "not" : name;
    }
    String small = name.toLowerCase(Locale.ROOT);
    boolean single = small.endsWith("f") && isOfNumbers(small.substring(0, small.length() - 1));
    String plain = single ? small.substring(0, small.length() - 1) : small;
    return CALLED.getOrDefault(plain, single ? plain : inAnyCase(name));
  }

  /// Whether C has a function of that name, which it has again with an f behind it.
  private static boolean isOfNumbers(String name) {
    return UNARY.containsKey(name)
        || OPERATORS.containsKey(name)
        || List.of("fabs", "fmin", "fmax").contains(name);
  }

  /// Whether a name before a point says no more than where a function comes from.
  static boolean isModule(String name) {
    return MODULES.contains(name);
  }

  /// All spellings.
  static Stream<String> all() {
    return Stream.concat(printed(), SPELLINGS.keySet().stream());
  }

  /// The spelling of each that is printed, or written out.
  static Stream<String> printed() {
    return Stream.of(UNARY, OPERATORS, FORMS).flatMap(names -> names.keySet().stream());
  }
}
