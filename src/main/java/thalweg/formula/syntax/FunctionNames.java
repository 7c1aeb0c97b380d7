package thalweg.formula.syntax;

import java.util.LinkedHashMap;
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
    spell("log_2", "log2");
    spell("log_10", "log10");
  }

  private static final String NUMBERS = "its numbers without it, and x and y for an array";

  /// Functions that formulas lack, and what is written in their place.
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("acot", "atan(1/x) or pi/2 - atan(x)"),
          Map.entry("arccot", "atan(1/x) or pi/2 - atan(x)"),
          Map.entry("exp2", "2^x"),
          Map.entry("square", "x^2"),
          Map.entry("reciprocal", "1/x"),
          Map.entry("trunc", "sign(x)*floor(abs(x))"),
          Map.entry("fix", "sign(x)*floor(abs(x))"),
          Map.entry("fmod", "sign(x)*mod(abs(x), abs(y))"),
          Map.entry("sinc", "sin(x)/x or sin(pi*x)/(pi*x)"),
          Map.entry("erfc", "1 - erf(x)"),
          Map.entry("clip", "min(max(x, low), high)"),
          Map.entry("clamp", "min(max(x, low), high)"),
          Map.entry("norm", "hypot(x, y)"),
          Map.entry("array", NUMBERS),
          Map.entry("tensor", NUMBERS),
          Map.entry("float", NUMBERS),
          Map.entry("dot", "the product by its terms, as x^2 + y^2"),
          Map.entry("inner", "the product by its terms, as x^2 + y^2"),
          Map.entry("matmul", "the product by its terms, as x^2 + y^2"),
          Map.entry("cumsum", "sum(i, 1, 5, x^i)"),
          Map.entry("sumsq", "x^2 + y^2"),
          Map.entry("sumproduct", "the product by its terms, as x^2 + y^2"),
          Map.entry("product", "prod(i, 1, 5, x^i)"),
          Map.entry("fsum", "sum(i, 1, 5, x^i), or the terms out as x^2 + y^2"),
          Map.entry("range", "sum(i, 1, 5, x^i)"),
          Map.entry("linspace", "sum(i, 1, 5, x^i)"),
          Map.entry("arange", "sum(i, 1, 5, x^i)"),
          Map.entry("factorial", "prod(i, 1, 5, i) for 5!"),
          Map.entry("nthroot", "x^(1/n)"),
          Map.entry("root", "x^(1/n)"),
          Map.entry("unitstep", "step(x)"),
          Map.entry("lb", "log2(x)"),
          Map.entry("lg", "log10(x) or log2(x)"),
          Map.entry("sqr", "x^2, or sqrt(x) for the root"),
          Map.entry("int", "floor(x) or round(x)"),
          Map.entry("logistic", "sigmoid(x)"),
          Map.entry("expit", "sigmoid(x)"),
          Map.entry("elu", "if(x < 0, exp(x) - 1, x)"),
          Map.entry("selu", "1.0507*if(x < 0, 1.6733*(exp(x) - 1), x)"),
          Map.entry("logit", "log(x/(1 - x))"),
          Map.entry("leaky_relu", "max(0.01*x, x)"),
          Map.entry("mish", "x*tanh(softplus(x))"),
          Map.entry("heaviside", "step(x)"));

  /// What is written where one of these, which have one argument, is given two.
  private static final Map<String, String> OF_TWO =
      Map.of(
          "log", "log2(x), log10(x) or log(x)/log(b) for the base b",
          "ln", "log2(x), log10(x) or log(x)/log(b) for the base b",
          "atan", "atan2(y, x)",
          "arctan", "atan2(y, x)",
          "sqrt", "cbrt(x) for the third root, x^(1/n) for others",
          "round", "round(100*x)/100 for two decimals");

  /// Functions that are written elsewhere: none is a slip of another name.
  private static final Set<String> ELSEWHERE = Set.of("gamma", "mean", "std", "rand", "erfi");

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

  /// What is written for a function that formulas lack, whatever the case of its letters, where it
  /// can be said.
  static Optional<String> instead(String name) {
    return Optional.ofNullable(INSTEAD.get(name.toLowerCase(Locale.ROOT)));
  }

  /// What is written for a function of one argument that was given two, where it can be said.
  static Optional<String> ofTwo(String name) {
    return Optional.ofNullable(OF_TWO.get(name));
  }

  /// The function's own spelling of a name in other cases of letters, as of `ReLU`; else the name.
  static String inAnyCase(String name) {
    String small = name.toLowerCase(Locale.ROOT);
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
    return bracket ? inAnyCase(name) : name;
  }

  /// Whether a name is known as that of another function, which formulas lack.
  static boolean isLacking(String name) {
    return ELSEWHERE.contains(name) || INSTEAD.containsKey(name);
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
