package thalweg.formula.syntax;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import thalweg.formula.derivative.Operator;
import thalweg.formula.derivative.UnaryFunction;

/// The names of functions, as papers and programs spell them.
final class FunctionNames {
  private static final Map<String, UnaryFunction> UNARY = new LinkedHashMap<>();
  private static final Map<String, Operator> BINARY = new LinkedHashMap<>();

  static {
    for (UnaryFunction each : UnaryFunction.values()) {
      UNARY.put(each.symbol(), each);
    }
    UNARY.put("ln", UnaryFunction.LOG);
    UNARY.put("arcsin", UnaryFunction.ASIN);
    UNARY.put("arccos", UnaryFunction.ACOS);
    UNARY.put("arctan", UnaryFunction.ATAN);
    UNARY.put("sgn", UnaryFunction.SIGN);
    UNARY.put("fabs", UnaryFunction.ABS);
    UNARY.put("absolute", UnaryFunction.ABS);
    for (Operator each : Operator.values()) {
      if (!each.functionName().isEmpty()) {
        BINARY.put(each.functionName(), each);
      }
    }
    BINARY.put("power", Operator.POWER);
    BINARY.put("minimum", Operator.MIN);
    BINARY.put("maximum", Operator.MAX);
  }

  /// Functions that formulas lack and that are written elsewhere: none is a slip of another name.
  private static final Set<String> ELSEWHERE =
      Set.of(
          "asinh", "acosh", "atanh", "arcsinh", "arccosh", "arctanh", "arsinh", "arcosh", "artanh",
          "sec", "csc", "cot", "sinc", "log2", "log1p", "exp2", "expm1", "cbrt", "floor", "ceil",
          "round", "trunc", "mod", "fmod", "hypot", "atan2", "erf", "erfc", "gamma", "sum", "prod",
          "step", "gelu", "swish", "silu", "clip", "if", "mean", "norm", "std", "rand");

  /// Modules before whose functions a point stands.
  private static final Set<String> MODULES =
      Set.of("np", "numpy", "math", "Math", "torch", "jnp", "tf");

  private FunctionNames() {}

  static Optional<UnaryFunction> unary(String name) {
    return Optional.ofNullable(UNARY.get(name));
  }

  static Optional<Operator> binary(String name) {
    return Optional.ofNullable(BINARY.get(name));
  }

  static boolean isFunction(String name) {
    return UNARY.containsKey(name) || BINARY.containsKey(name);
  }

  /// Whether a name is known as that of another function, which formulas lack.
  static boolean isLacking(String name) {
    return ELSEWHERE.contains(name);
  }

  /// Whether a name before a point says no more than where a function comes from.
  static boolean isModule(String name) {
    return MODULES.contains(name);
  }

  /// All spellings.
  static Stream<String> all() {
    return Stream.concat(UNARY.keySet().stream(), BINARY.keySet().stream());
  }

  /// The spelling of each that is printed.
  static Stream<String> printed() {
    return Stream.concat(
        Stream.of(UnaryFunction.values()).map(UnaryFunction::symbol),
        Stream.of(Operator.values())
            .map(Operator::functionName)
            .filter(symbol -> !symbol.isEmpty()));
  }
}
