package thalweg.optimizer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.optimizer.method.Optimizers;
import thalweg.text.Text;

/// The limit that each method claims, held to what its stepper does on a quadratic.
class StabilityLimitTest {
  private static final double GREATEST = 50;
  private static final double LEAST = 3;
  private static final int STEPS = 20_000;

  /// Above what a stable run swings out to: the first step of momentum is not dampened.
  private static final double FAR = 1e4;

  /// Above what RAdam's first steps, five of plain momentum, come to.
  private static final double LOST = 1e15;

  static Stream<Optimizer> limited() {
    return Stream.concat(
            Optimizers.all().stream().map(OptimizerType::standard),
            Stream.of(
                make("momentum", Map.of("momentum", 0.0)),
                make("momentum", Map.of("momentum", 0.5)),
                make("momentum", Map.of("momentum", 1.0)),
                make("momentum", Map.of("momentum", 0.9, "dampening", 0.9)),
                make("momentum", Map.of("momentum", 0.99, "dampening", 0.5)),
                make("nesterov", Map.of("momentum", 0.0)),
                make("nesterov", Map.of("momentum", 0.5)),
                make("nesterov", Map.of("momentum", 1.0)),
                make("qhm", Map.of("beta", 0.0)),
                make("qhm", Map.of("nu", 0.0)),
                make("qhm", Map.of("nu", 1.0)),
                make("qhm", Map.of("beta", 0.9, "nu", 0.4)),
                make("sam", Map.of("radius", 0.5)),
                make("perturbed-gd", Map.of("threshold", 1.0, "pause", 0.0)),
                make("newton", Map.of("damping", 20.0)),
                make("saddle-free-newton", Map.of("damping", 5.0))))
        .filter(each -> each.stabilityLimit(GREATEST).isPresent());
  }

  static Stream<OptimizerType> unlimited() {
    return Optimizers.all().stream()
        .filter(type -> type.standard().stabilityLimit(GREATEST).isEmpty());
  }

  private static Optimizer make(String id, Map<String, Double> settings) {
    return Optimizers.find(id).orElseThrow().create(settings);
  }

  @ParameterizedTest
  @MethodSource("limited")
  void isStableJustBelowAndUnstableJustAbove(Optimizer optimizer) {
    double limit = optimizer.stabilityLimit(GREATEST).orElseThrow();
    assertThat(limit).isPositive();
    assertThat(farthest(optimizer.withLearningRate(0.98 * limit))).isLessThan(FAR);
    assertThat(farthest(optimizer.withLearningRate(1.02 * limit))).isGreaterThan(LOST);
  }

  @ParameterizedTest
  @MethodSource("unlimited")
  void aMethodWithoutALimitIsNotThrownOutByARateFarAboveThatOfGradientDescent(OptimizerType type) {
    double rate = Math.max(100 * 2 / GREATEST, type.learningRate().standard());
    assertThat(farthest(type.standard().withLearningRate(rate))).isLessThan(LOST);
  }

  @ParameterizedTest
  @MethodSource("limited")
  void itsFormulaIsToldInTheWindow(Optimizer optimizer) {
    assertThat(Text.of("desktop").has("optimizer.limit." + optimizer.type().id())).isTrue();
  }

  @Test
  void noRateIsStableWhereTheVelocityGrowsByItself() {
    Optimizer growing = make("momentum", Map.of("momentum", 1.01));
    assertThat(growing.stabilityLimit(GREATEST)).hasValue(0);
    assertThat(farthest(growing.withLearningRate(1e-3))).isGreaterThan(LOST);
    Optimizer withheld = make("momentum", Map.of("dampening", 1.0));
    assertThat(withheld.stabilityLimit(GREATEST)).isEmpty();
    assertThat(farthest(withheld.withLearningRate(10))).isLessThan(LOST);
  }

  /// How far out a run swings.
  private static double farthest(Optimizer optimizer) {
    Stepper stepper = optimizer.stepper(2);
    double[] point = {1, 1};
    double farthest = 0;
    for (int step = 0; step < STEPS && farthest <= LOST; step++) {
      stepper.step(point, optimizer.learningRate(), new Quadratic());
      double distance = Math.hypot(point[0], point[1]);
      farthest = Double.isFinite(distance) ? Math.max(farthest, distance) : Double.MAX_VALUE;
    }
    return farthest;
  }

  /// A bowl with two curvatures along axes that are no coordinates.
  private static final class Quadratic implements Oracle {
    private static final double XX = (GREATEST + LEAST) / 2;
    private static final double XY = (GREATEST - LEAST) / 2;

    @Override
    public double value(double[] point) {
      return XX * (point[0] * point[0] + point[1] * point[1]) / 2 + XY * point[0] * point[1];
    }

    @Override
    public void gradient(double[] point, double[] gradient) {
      hessianVectorProduct(point, point, gradient);
    }

    @Override
    public void hessian(double[] point, double[] hessian) {
      hessian[0] = XX;
      hessian[1] = XY;
      hessian[2] = XX;
    }

    @Override
    public void hessianVectorProduct(double[] point, double[] vector, double[] product) {
      double x = vector[0];
      double y = vector[1];
      product[0] = XX * x + XY * y;
      product[1] = XY * x + XX * y;
    }
  }
}
