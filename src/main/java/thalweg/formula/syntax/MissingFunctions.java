package thalweg.formula.syntax;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The functions of papers and programs that formulas lack, and what is written in their place.
final class MissingFunctions {
  private static final String NUMBERS = "its numbers without it, and x and y for an array";

  /// A power with a fraction for its exponent is of no number below 0.
  private static final String ROOT = "cbrt(x) for the third root, x^(1/n) for others where x >= 0";

  private static final String CHOICE = "if(condition, a, b)";

  /// Functions that formulas lack, and what is written in their place.
  private static final Map<String, String> INSTEAD =
      Map.ofEntries(
          Map.entry("acot", "atan(1/x) or pi/2 - atan(x)"),
          Map.entry("arccot", "atan(1/x) or pi/2 - atan(x)"),
          Map.entry("trunc", "sign(x)*floor(abs(x))"),
          Map.entry("fix", "sign(x)*floor(abs(x))"),
          Map.entry("fmod", "sign(x)*mod(abs(x), abs(y))"),
          Map.entry("sinc", "sin(x)/x or sin(pi*x)/(pi*x)"),
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
          Map.entry("nthroot", ROOT),
          Map.entry("root", ROOT),
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
          Map.entry("heaviside", "step(x)"),
          Map.entry("heavisidetheta", "step(x)"),
          Map.entry(
              "log", "log(x) for the natural logarithm, log10(x) or log(x)/log(b) for others"),
          Map.entry("atan2", "atan2(y, x) for the angle of the point (x, y)"),
          Map.entry("and", "a and b"),
          Map.entry("or", "a or b"),
          Map.entry("logical_and", "a and b"),
          Map.entry("logical_or", "a or b"),
          Map.entry("logical_not", "not a"),
          Map.entry("boole", "if(condition, 1, 0)"),
          Map.entry("which", CHOICE),
          Map.entry("ifs", CHOICE),
          Map.entry("select", CHOICE),
          Map.entry("piecewise", CHOICE),
          Map.entry("rem", "sign(x)*mod(abs(x), abs(y))"),
          Map.entry("div", "floor(x/y), or sign(x/y)*floor(abs(x/y))"),
          Map.entry("quotient", "floor(x/y)"),
          Map.entry("integerpart", "sign(x)*floor(abs(x))"),
          Map.entry("fractionalpart", "x - sign(x)*floor(abs(x))"),
          Map.entry("frac", "x - floor(x)"),
          Map.entry("fract", "x - floor(x)"),
          Map.entry("surd", ROOT),
          Map.entry("pow2", "x^2 or 2^x"),
          Map.entry("ld", "log2(x)"),
          Map.entry("copysign", "abs(x)*sign(y)"),
          Map.entry("logaddexp", "y + softplus(x - y)"),
          Map.entry("logsumexp", "log(exp(x) + exp(y))"),
          Map.entry("xlogy", "x*log(y)"),
          Map.entry("softsign", "x/(1 + abs(x))"),
          Map.entry("tanhshrink", "x - tanh(x)"),
          Map.entry("mse_loss", "(x - y)^2"),
          Map.entry("reduce_sum", "its terms, as x^2 + y^2"),
          Map.entry("total", "its terms, as x^2 + y^2"),
          Map.entry("mean", "(x + y)/2"),
          Map.entry("average", "(x + y)/2"),
          Map.entry("mix", "x + (y - x)*t"),
          Map.entry("lerp", "x + (y - x)*t"),
          Map.entry("length", "hypot(x, y)"),
          Map.entry("dist", "hypot(x - a, y - b)"),
          Map.entry("comb", "the number that it is"),
          Map.entry("choose", "the number that it is"),
          Map.entry("fact", "prod(i, 1, 5, i) for 5!"),
          Map.entry("dnorm", "exp(-x^2/2)/sqrt(2*pi)"),
          Map.entry("pnorm", "(1 + erf(x/sqrt(2)))/2"),
          Map.entry("arcctg", "atan(1/x) or pi/2 - atan(x)"),
          Map.entry("asind", "asin(x)*180/pi"),
          Map.entry("acosd", "acos(x)*180/pi"),
          Map.entry("atand", "atan(x)*180/pi"));

  /// What is written where one of these, which have one argument, is given two.
  private static final Map<String, String> OF_TWO =
      Map.of(
          "log", "log2(x), log10(x) or log(x)/log(b) for the base b",
          "ln", "log2(x), log10(x) or log(x)/log(b) for the base b",
          "atan", "atan2(y, x)",
          "arctan", "atan2(y, x)",
          "sqrt", ROOT,
          "round", "round(100*x)/100 for two decimals");

  /// Functions that are written elsewhere: none is a slip of another name.
  private static final Set<String> ELSEWHERE = Set.of("gamma", "std", "rand", "erfi");

  private MissingFunctions() {}

  /// What is written for a function that formulas lack, whatever the case of its letters, where it
  /// can be said.
  static Optional<String> instead(String name) {
    return Optional.ofNullable(INSTEAD.get(name.toLowerCase(Locale.ROOT)));
  }

  /// What is written for a function of one argument that was given two, where it can be said.
  static Optional<String> ofTwo(String name) {
    return Optional.ofNullable(OF_TWO.get(name));
  }

  /// Whether a name is known as that of another function, which formulas lack.
  static boolean isLacking(String name) {
    return ELSEWHERE.contains(name) || INSTEAD.containsKey(name) || WrittenFunctions.isNamed(name);
  }
}
