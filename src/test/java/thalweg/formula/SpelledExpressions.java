package thalweg.formula;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;

/// Expressions drawn at random, each as a text in one of its spellings and as a value that is
/// computed without any of the classes for formulas.
final class SpelledExpressions {
  /// @param text how somebody writes it
  /// @param value what it is at x and y
  record Spelled(String text, DoubleBinaryOperator value) {}

  private record Named(List<String> spellings, DoubleUnaryOperator value) {}

  private static final List<Named> FUNCTIONS =
      List.of(
          named(Math::sin, "sin", "np.sin", "\\sin"),
          named(u -> 1 / Math.cos(u), "sec", "\\sec"),
          named(u -> 1 / Math.sin(u), "csc", "cosec"),
          named(u -> Math.cos(u) / Math.sin(u), "cot", "cotan"),
          named(Math::atan, "atan", "arctan", "np.arctan", "\\arctan"),
          named(u -> Math.log(u + Math.sqrt(u * u + 1)), "asinh", "arcsinh", "arsinh"),
          named(u -> Math.log(u + Math.sqrt(u * u - 1)), "acosh", "math.acosh"),
          named(u -> Math.log((1 + u) / (1 - u)) / 2, "atanh", "artanh"),
          named(u -> 1 / Math.cosh(u), "sech"),
          named(Math::tanh, "tanh", "torch.tanh", "\\tanh"),
          named(Math::exp, "exp", "e^", "\\exp"),
          named(Math::log, "log", "ln", "np.log", "\\ln"),
          named(u -> Math.log(u) / Math.log(2), "log2", "np.log2"),
          named(u -> Math.log(1 + u), "log1p", "np.log1p"),
          named(u -> Math.exp(u) - 1, "expm1"),
          named(Math::sqrt, "sqrt", "√", "math.sqrt"),
          named(Math::cbrt, "cbrt"),
          named(Math::abs, "abs", "fabs", "np.absolute"),
          named(Math::floor, "floor", "math.floor"),
          named(Math::ceil, "ceil"),
          named(Math::rint, "round", "np.rint"),
          named(Math::signum, "sgn", "sign"),
          named(u -> u > 0 ? 1 : 0 * u, "step"),
          named(u -> u / (1 + Math.exp(-u)), "swish", "silu"));

  private final RandomGenerator random;

  SpelledExpressions(RandomGenerator random) {
    this.random = random;
  }

  private static Named named(DoubleUnaryOperator value, String... spellings) {
    return new Named(List.of(spellings), value);
  }

  /// An expression, at most so deep, with what may stand around all of it.
  Spelled whole(int depth) {
    Spelled u = any(depth);
    String text =
        switch (random.nextInt(10)) {
          case 0 -> "f(x, y) = " + u.text;
          case 1 -> "lambda x, y: " + u.text;
          case 2 -> "$" + u.text + "$";
          default -> u.text;
        };
    return new Spelled(text, u.value);
  }

  /// An expression, at most so deep.
  Spelled any(int depth) {
    if (depth == 1) {
      return leaf();
    }
    Spelled u = any(depth - 1);
    return switch (random.nextInt(12)) {
      case 0, 1, 2 -> call(u);
      case 3 -> new Spelled(magnitude(u.text), (x, y) -> Math.abs(u.value.applyAsDouble(x, y)));
      case 4 ->
          new Spelled(
              bracketed(u) + oneOf("^2", "²", "**2", "^{2}"),
              (x, y) -> Math.pow(u.value.applyAsDouble(x, y), 2));
      case 5 -> choice(depth, u);
      case 6 -> series(u);
      default -> pair(depth, u);
    };
  }

  private Spelled leaf() {
    int tenths = random.nextInt(1, 40);
    return switch (random.nextInt(5)) {
      case 0, 1 -> new Spelled("x", (x, _) -> x);
      case 2, 3 -> new Spelled("y", (_, y) -> y);
      default -> new Spelled(tenths / 10.0 + "", (_, _) -> tenths / 10.0);
    };
  }

  private Spelled call(Spelled u) {
    Named function = FUNCTIONS.get(random.nextInt(FUNCTIONS.size()));
    String name = function.spellings.get(random.nextInt(function.spellings.size()));
    return new Spelled(
        "(" + name + "(" + u.text + "))",
        (x, y) -> function.value.applyAsDouble(u.value.applyAsDouble(x, y)));
  }

  private Spelled pair(int depth, Spelled u) {
    Spelled v = any(depth - 1);
    String a = bracketed(u);
    String b = bracketed(v);
    return switch (random.nextInt(8)) {
      case 0 -> both(a + oneOf("+", " + ") + b, u, v, (s, t) -> s + t);
      case 1 -> both(a + oneOf("-", " − ") + b, u, v, (s, t) -> s - t);
      case 2 ->
          both(
              a + oneOf("*" + b, "·" + b, " \\cdot " + b, "(" + v.text + ")"),
              u,
              v,
              (s, t) -> s * t);
      case 3 -> both(oneOf(a + "/" + b, a + "÷" + b), u, v, (s, t) -> s / t);
      case 4 -> both("\\frac{" + u.text + "}{" + v.text + "}", u, v, (s, t) -> s / t);
      case 5 ->
          both(oneOf("max", "np.maximum") + "(" + u.text + "," + v.text + ")", u, v, Math::max);
      case 6 -> both("hypot(" + u.text + ", " + v.text + ")", u, v, Math::hypot);
      default ->
          both(
              oneOf("mod(", "torch.remainder(") + u.text + ", " + v.text + ")",
              u,
              v,
              SpelledExpressions::remainder);
    };
  }

  /// With the divisor's sign, that of zero included.
  private static double remainder(double s, double t) {
    double rest = s % t;
    return rest == 0 ? Math.copySign(0, t) : rest < 0 == t < 0 ? rest : rest + t;
  }

  private static Spelled both(String text, Spelled u, Spelled v, DoubleBinaryOperator operator) {
    return new Spelled(
        "(" + text + ")",
        (x, y) -> operator.applyAsDouble(u.value.applyAsDouble(x, y), v.value.applyAsDouble(x, y)));
  }

  private Spelled choice(int depth, Spelled u) {
    Spelled v = any(depth - 1);
    Spelled limit = any(depth - 1);
    boolean less = random.nextBoolean();
    return new Spelled(
        oneOf("if", "np.where")
            + "(x"
            + (less ? oneOf("<", " \\lt ") : oneOf(">=", "≥"))
            + limit.text
            + oneOf(" and y < 1", " and not y >= 1")
            + ", "
            + u.text
            + ", "
            + v.text
            + ")",
        (x, y) -> {
          double bound = limit.value.applyAsDouble(x, y);
          boolean holds = (less ? x < bound : x >= bound) && y < 1;
          return (holds ? u : v).value.applyAsDouble(x, y);
        });
  }

  private Spelled series(Spelled u) {
    int from = random.nextInt(-1, 2);
    int to = from + random.nextInt(3);
    return new Spelled(
        "sum(k, " + from + ", " + to + ", (k + 0.5)(" + u.text + "))",
        (x, y) -> {
          double sum = 0;
          for (int k = from; k <= to; k++) {
            sum += (k + 0.5) * u.value.applyAsDouble(x, y);
          }
          return sum;
        });
  }

  private String bracketed(Spelled u) {
    return oneOf(
        "(" + u.text + ")",
        "[" + u.text + "]",
        "\\left(" + u.text + "\\right)",
        "{" + u.text + "}");
  }

  private String oneOf(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /// Two bars beside each other may be those of the length of a vector.
  private static String magnitude(String inner) {
    return inner.startsWith("|") ? "|(" + inner + ")|" : "|" + inner + "|";
  }
}
