package thalweg.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Test functions of the field that need floors, choices and sums, each typed as a formula and
/// written again in Java (Gavana, *Global Optimization Benchmarks and AMPGO*; Jamil, Yang, *A
/// Literature Survey of Benchmark Functions*, 2013).
final class WishListTest {
  private static final int PLACES = 10;

  // Functions of numbers have no state, but their type doesn't say so.
  @SuppressWarnings("ImmutableEnumChecker")
  enum WishedGround {
    STEP(
        "floor(|x|) + floor(|y|)",
        100,
        (x, y) -> Math.floor(Math.abs(x)) + Math.floor(Math.abs(y))),
    STEP_2(
        "floor(x + 0.5)^2 + floor(y + 0.5)^2",
        100,
        (x, y) -> Math.pow(Math.floor(x + 0.5), 2) + Math.pow(Math.floor(y + 0.5), 2)),
    PLATEAU(
        "30 + floor(abs(x)) + floor(abs(y))",
        5.12,
        (x, y) -> 30 + Math.floor(Math.abs(x)) + Math.floor(Math.abs(y))),
    MISHRA_10(
        "(floor(x)*floor(y) - floor(x) - floor(y))^2",
        10,
        (x, y) -> {
          double whole = Math.floor(x) * Math.floor(y) - Math.floor(x) - Math.floor(y);
          return whole * whole;
        }),
    KATSUURA(
        "(1 + sum(k, 1, 32, floor(2^k*x)/2^k))*(1 + 2*sum(k, 1, 32, floor(2^k*y)/2^k))",
        100,
        (x, y) -> (1 + steps(x)) * (1 + 2 * steps(y))),
    DECEPTIVE(
        "-((" + hill("x", "0.3") + " + " + hill("y", "0.7") + ")/2)^2",
        1,
        (x, y) -> -Math.pow((hill(x, 0.3) + hill(y, 0.7)) / 2, 2)),
    NEEDLE_EYE(
        "if(|x| < 0.5 and |y| < 0.5, 1, if(|x| < 0.5, 1, 100 + |x|) + if(|y| < 0.5, 1, 100 + |y|))",
        1,
        (x, y) -> {
          boolean through = Math.max(Math.abs(x), Math.abs(y)) < 0.5;
          return through ? 1 : outside(x) + outside(y);
        }),
    ZERO_SUM(
        "if(|x + y| < 3e-16, 0, 1 + sqrt(10000*|x + y|))",
        10,
        (x, y) -> Math.abs(x + y) < 3e-16 ? 0 : 1 + Math.sqrt(10000 * Math.abs(x + y))),
    TRIPOD(
        "if(y >= 0, 1, 0)*(1 + if(x >= 0, 1, 0))"
            + " + |x + 50*if(y >= 0, 1, 0)*(1 - 2*if(x >= 0, 1, 0))|"
            + " + |y + 50*(1 - 2*if(y >= 0, 1, 0))|",
        100,
        (x, y) -> {
          int right = x >= 0 ? 1 : 0;
          int up = y >= 0 ? 1 : 0;
          return up * (1 + right)
              + Math.abs(x + 50 * up * (1 - 2 * right))
              + Math.abs(y + 50 * (1 - 2 * up));
        }),
    ZIMMERMAN(
        "max(9 - x - y, "
            + fine("((x - 3)^2 + (y - 2)^2 - 16)")
            + ", "
            + fine("(xy - 14)")
            + ", 100*(1 - x)*sign(x), 100*(1 - y)*sign(y))",
        100,
        (x, y) ->
            DoubleStream.of(
                    fine((x - 3) * (x - 3) + (y - 2) * (y - 2) - 16),
                    fine(x * y - 14),
                    100 * (1 - x) * Math.signum(x),
                    100 * (1 - y) * Math.signum(y))
                .reduce(9 - x - y, Math::max)),
    WEIERSTRASS(
        "sum(k, 0, 20, 0.5^k*cos(2pi*3^k*(x + 0.5))) + sum(k, 0, 20, 0.5^k*cos(2pi*3^k*(y + 0.5)))"
            + " - 2*sum(k, 0, 20, 0.5^k*cos(pi*3^k))",
        0.5,
        (x, y) ->
            waves(t -> 2 * Math.PI * t * (x + 0.5))
                + waves(t -> 2 * Math.PI * t * (y + 0.5))
                - 2 * waves(t -> Math.PI * t));

    private final String formula;
    private final double reach;
    private final DoubleBinaryOperator written;

    WishedGround(String formula, double reach, DoubleBinaryOperator written) {
      this.formula = formula;
      this.reach = reach;
      this.written = written;
    }
  }

  private static double steps(double u) {
    return IntStream.rangeClosed(1, 32)
        .mapToDouble(k -> Math.floor(Math.scalb(u, k)) / Math.scalb(1.0, k))
        .sum();
  }

  private static String hill(String u, String top) {
    return """
    if(u <= 0, u, if(u < 0.8*a, 0.8 - u/a, if(u < a, 5u/a - 4, \
    if(u < (1 + 4*a)/5, 5(u - a)/(a - 1) + 1, if(u <= 1, (u - 1)/(1 - a) + 0.8, u - 1)))))\
    """
        .replace("u", u)
        .replace("a", top);
  }

  private static double hill(double u, double top) {
    if (u <= 0) {
      return u;
    }
    if (u < 0.8 * top) {
      return 0.8 - u / top;
    }
    if (u < top) {
      return 5 * u / top - 4;
    }
    if (u < (1 + 4 * top) / 5) {
      return 5 * (u - top) / (top - 1) + 1;
    }
    return u <= 1 ? (u - 1) / (1 - top) + 0.8 : u - 1;
  }

  private static double outside(double u) {
    return Math.abs(u) < 0.5 ? 1 : 100 + Math.abs(u);
  }

  private static String fine(String excess) {
    return "100*(1 + " + excess + ")*sign(" + excess + ")";
  }

  private static double fine(double excess) {
    return 100 * (1 + excess) * Math.signum(excess);
  }

  private static double waves(DoubleUnaryOperator angle) {
    double sum = 0;
    double pace = 1;
    double height = 1;
    for (int k = 0; k <= 20; k++) {
      sum += height * Math.cos(angle.applyAsDouble(pace));
      pace *= 3;
      height /= 2;
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource
  void isWhatIsWrittenInJava(WishedGround ground) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(31);
    Field field = Formula.parse(ground.formula).compile().bind(Map.of());
    for (int i = 0; i < PLACES; i++) {
      double x = i == 0 ? 0 : random.nextDouble(-ground.reach, ground.reach);
      double y = i == 0 ? 0 : random.nextDouble(-ground.reach, ground.reach);
      double expected = ground.written.applyAsDouble(x, y);
      // Angles up to 2 pi 3^20 have eight digits behind the point.
      double tolerance = ground == WishedGround.WEIERSTRASS ? 1e-5 : 1e-12;
      assertThat(field.value(x, y))
          .as("%s at (%s, %s)", ground, x, y)
          .isCloseTo(expected, within(tolerance * Math.max(1, Math.abs(expected))));
    }
  }

  /// Two places of each, worked out by hand or published.
  @Test
  void publishedMinimaAreWhereTheyAre() {
    assertThat(at(WishedGround.STEP, 0.5, -0.7)).isZero();
    assertThat(at(WishedGround.STEP_2, 0.2, 1.6)).isEqualTo(4);
    assertThat(at(WishedGround.PLATEAU, 0, 0)).isEqualTo(30);
    assertThat(at(WishedGround.MISHRA_10, 2.3, 2.9)).isZero();
    assertThat(at(WishedGround.KATSUURA, 0, 0)).isEqualTo(1);
    assertThat(at(WishedGround.DECEPTIVE, 0.3, 0.7)).isEqualTo(-1);
    assertThat(at(WishedGround.ZERO_SUM, 1, -1)).isZero();
    assertThat(at(WishedGround.TRIPOD, 0, -50)).isZero();
    assertThat(at(WishedGround.ZIMMERMAN, 7, 2)).isZero();
    assertThat(at(WishedGround.WEIERSTRASS, 0, 0)).isCloseTo(0, within(1e-5));
  }

  private static double at(WishedGround ground, double x, double y) {
    return Formula.parse(ground.formula).interpret(Map.of()).value(x, y);
  }
}
