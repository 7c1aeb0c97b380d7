package thalweg.formula.enclosure;

import static org.assertj.core.api.Assertions.fail;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.Sweep;
import thalweg.formula.Field;
import thalweg.formula.Formula;
import thalweg.formula.RandomTrees;
import thalweg.formula.derivative.UnaryFunction;
import thalweg.formula.syntax.Printer;

/// Whatever numbers give at a place of a rectangle lies between the bounds over it.
final class EnclosureTest {
  private static final Map<String, Double> PARAMETERS = Map.of("p0", 2.0, "p1", -0.5, "p2", 0.0);
  private static final int TREES = Sweep.share(4, 4000);
  private static final int PLACES = 12;

  /// Ends of intervals at which functions turn, jump, or leave their domain or the range of
  /// numbers.
  private static final double[] SPECIAL = {
    -1e300,
    -1e9,
    -746,
    -710,
    -40,
    -7,
    -3.44,
    -3.43,
    -Math.PI,
    -2.4,
    -2,
    -Math.PI / 2,
    -1.42,
    -1.32,
    -1.31,
    -1.28,
    -1,
    -0.76,
    -0.75,
    -0.71,
    -0.66,
    -0.65,
    -0.58,
    -0.57,
    -0.5,
    -1e-9,
    -1e-200,
    -Double.MIN_VALUE,
    0,
    Double.MIN_VALUE,
    1e-200,
    1e-9,
    0.57,
    0.58,
    0.65,
    0.66,
    1,
    1.31,
    1.32,
    1.5,
    Math.PI / 2,
    2,
    Math.PI,
    7,
    40,
    710,
    746,
    1e9,
    1e300
  };

  private final RandomGenerator random =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20260101);

  @Test
  void ofRandomFormulasHoldWhatIsComputedInside() {
    RandomTrees trees = new RandomTrees(random);
    for (int i = 0; i < TREES; i++) {
      Formula formula = Formula.parse(Printer.print(trees.any(6)));
      check(formula, interval(), interval());
    }
  }

  @ParameterizedTest
  @EnumSource(UnaryFunction.class)
  void ofAFunctionHoldWhatIsComputedInside(UnaryFunction function) {
    Formula alone = Formula.parse(function.symbol() + "(x)");
    Formula inside = Formula.parse(function.symbol() + "(x*y - 0.3*x)");
    for (int i = 0; i < SPECIAL.length; i++) {
      for (int j = i; j < SPECIAL.length; j++) {
        check(alone, new ClosedInterval(SPECIAL[i], SPECIAL[j]), new ClosedInterval(-1, 1));
        check(inside, new ClosedInterval(SPECIAL[i], SPECIAL[j]), new ClosedInterval(-0.5, 1.5));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x^0",
        "x^1",
        "x^2",
        "x^3",
        "x^-1",
        "x^-2",
        "x^1024",
        "x^1025",
        "x^-1025",
        "x^0.5",
        "x^1.5",
        "x^-0.5",
        "x^2.7",
        "2^x",
        "0^x",
        "x^y",
        "(x*x)^y",
        "abs(x)^y",
        "1/x",
        "1/x^2",
        "x/y",
        "x/(x^2+y^2)",
        "min(x, y)",
        "max(x, x^2)",
        "x*x",
        "exp(x)*exp(-x)",
        "0*exp(x)",
        "mod(x, y)",
        "mod(x, 3)",
        "mod(3, x)",
        "hypot(x, y)",
        "hypot(x, 1)",
        "atan2(x, y)",
        "atan2(y, x)",
        "max(x, y, 0.5)",
        "if(x < y, x^2, sqrt(x))",
        "if(sqrt(x) <= y, 1, x)",
        "if(abs(x) < 2 and not y > 1, x*y, 3)",
        "1/cos(x)",
        "acos(1/x)"
      })
  void ofPowersAndQuotientsHoldWhatIsComputedInside(String text) {
    Formula formula = Formula.parse(text);
    for (int i = 0; i < SPECIAL.length; i++) {
      for (int j = i; j < SPECIAL.length; j++) {
        check(formula, new ClosedInterval(SPECIAL[i], SPECIAL[j]), new ClosedInterval(-1.5, 2));
      }
    }
  }

  private static Enclosure over(Formula formula, ClosedInterval x, ClosedInterval y) {
    return formula.enclose(PARAMETERS).over(x, y);
  }

  private void check(Formula formula, ClosedInterval x, ClosedInterval y) {
    Enclosure bounds = over(formula, x, y);
    Field field = formula.interpret(PARAMETERS);
    for (int i = 0; i < PLACES; i++) {
      double atX = place(x, i);
      double atY = place(y, i / 3);
      double[] gradient = new double[2];
      double[] hessian = new double[3];
      double value = field.hessian(atX, atY, gradient, hessian);
      List<ClosedInterval> all =
          List.of(
              bounds.value(), bounds.dx(), bounds.dy(), bounds.dxx(), bounds.dxy(), bounds.dyy());
      double[] numbers = {value, gradient[0], gradient[1], hessian[0], hessian[1], hessian[2]};
      // What is not defined has no bounds.
      if (Arrays.stream(numbers).allMatch(Double::isFinite)) {
        for (int k = 0; k < numbers.length; k++) {
          if (!all.get(k).contains(numbers[k])) {
            fail("%s at (%s, %s): %s is not in %s", formula, atX, atY, numbers[k], all.get(k));
          }
        }
      }
    }
  }

  /// Both ends, the middle, and anywhere between.
  private double place(ClosedInterval interval, int number) {
    double share = random.nextDouble();
    return switch (number % 4) {
      case 0 -> interval.low();
      case 1 -> interval.high();
      case 2 -> interval.contains(0) ? 0 : interval.low();
      default ->
          Math.clamp(
              interval.low() + share * (interval.high() / 2 - interval.low() / 2) * 2,
              interval.low(),
              interval.high());
    };
  }

  private ClosedInterval interval() {
    double middle =
        random.nextInt(4) == 0 ? 0 : random.nextGaussian() * Math.pow(10, random.nextInt(-3, 3));
    double half = Math.abs(random.nextGaussian()) * Math.pow(10, random.nextInt(-6, 2));
    return random.nextInt(8) == 0
        ? ClosedInterval.of(middle)
        : new ClosedInterval(middle - half, middle + half);
  }
}
