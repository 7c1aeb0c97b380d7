package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Plane;
import thalweg.landscape.Planes;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
import thalweg.network.DataSet;
import thalweg.network.LinearModel;
import thalweg.network.Loss;
import thalweg.objective.FormulaObjective;
import thalweg.objective.NetworkObjective;
import thalweg.objective.Objective;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.schedule.ConstantSchedule;

/// Races in R^n that are seen on a plane.
final class SpatialRaceTest {
  private static final Point START = new Point(0.2, -0.4);
  private static final double ROUNDING = 1e-12;

  static List<OptimizerType> types() {
    return Optimizers.all();
  }

  private static Experiment race(Landscape landscape, OptimizerType type, int steps, double noise) {
    return new Experiment(
        landscape,
        List.of(START),
        List.of(new Entrant(type.standard())),
        steps,
        5,
        noise,
        new ConstantSchedule(0));
  }

  private static Trajectory run(Experiment experiment) {
    return Race.run(experiment).trajectories().getFirst();
  }

  /// The squared loss of a linear model of two features: a quadratic in three dimensions.
  private static NetworkObjective quadratic() {
    double[][] inputs = {{1, 0.5}, {-0.3, 1}, {0.7, -1.2}, {0, 2}};
    return new NetworkObjective(
        new LinearModel(new DataSet(inputs, new double[] {1, -1, 0.5, 2}), Loss.SQUARED_ERROR));
  }

  /// Both descend the same function from the same point of R^2; only the plane differs.
  @ParameterizedTest
  @MethodSource("types")
  void isTheSameRaceWhateverPlaneItIsSeenOn(OptimizerType type) {
    Objective objective =
        new FormulaObjective(Formula.parse("0.5*(x^2 + 10*y^2) + 2*x*y"), List.of());
    Plane rotated =
        Plane.of(new double[] {0.5, -1}, new double[] {0.6, 0.8}, new double[] {-0.8, 0.6});
    double[] start = rotated.lift(START);
    for (double noise : new double[] {0, 0.1}) {
      Trajectory seen =
          run(race(Landscape.of(objective, rotated, Domain.square(3)), type, 200, noise));
      Experiment plain =
          new Experiment(
              Landscape.of(objective, Plane.whole(), Domain.square(3)),
              List.of(new Point(start[0], start[1])),
              List.of(new Entrant(type.standard())),
              200,
              5,
              noise,
              new ConstantSchedule(0));
      Trajectory expected = run(plain);
      assertThat(seen.length()).isEqualTo(expected.length());
      assertThat(seen.evaluations()).isEqualTo(expected.evaluations());
      for (int step = 0; step < seen.length(); step++) {
        assertThat(seen.loss(step)).isEqualTo(expected.loss(step));
        assertThat(seen.gradientNorm(step)).isEqualTo(expected.gradientNorm(step));
        assertThat(seen.velocity(step)).isEqualTo(expected.velocity(step));
        assertThat(seen.learningRate(step)).isEqualTo(expected.learningRate(step));
        double[] shadow = rotated.lift(new Point(seen.x(step), seen.y(step)));
        assertThat(shadow)
            .containsExactly(new double[] {expected.x(step), expected.y(step)}, within(ROUNDING));
        assertThat(seen.distance(step)).isCloseTo(0, within(ROUNDING));
      }
    }
  }

  /// Gradient descent on a quadratic, step by step beside the race.
  @Test
  void descendsInAllDimensions() {
    NetworkObjective objective = quadratic();
    Landscape landscape = Landscape.of(objective, Planes.skew(3), Domain.square(4));
    Trajectory run =
        Races.one("gradient-descent", Map.of("learningRate", 0.1), landscape, START, 50);
    double[] point = landscape.plane().lift(START);
    double[] gradient = new double[3];
    double[] shadow = new double[2];
    for (int step = 0; step <= 50; step++) {
      assertThat(run.loss(step)).isEqualTo(objective.gradient(point, gradient));
      assertThat(run.gradientNorm(step))
          .isCloseTo(
              Math.hypot(Math.hypot(gradient[0], gradient[1]), gradient[2]), within(ROUNDING));
      assertThat(run.distance(step)).isEqualTo(landscape.plane().project(point, shadow));
      assertThat(run.x(step)).isEqualTo(shadow[0]);
      assertThat(run.y(step)).isEqualTo(shadow[1]);
      assertThat(run.velocity(step))
          .isCloseTo(step == 0 ? 0 : 0.1 * run.gradientNorm(step - 1), within(ROUNDING));
      assertThat(run.snapshots().get(step)).isEqualTo(new Snapshot(step, point));
      for (int i = 0; i < point.length; i++) {
        point[i] -= 0.1 * gradient[i];
      }
    }
    assertThat(run.distance(0)).isCloseTo(0, within(ROUNDING));
    assertThat(run.distance(50)).isGreaterThan(0.1);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyMethodDescendsALogisticModel(OptimizerType type) {
    Trajectory run = run(race(Planes.logistic(), type, 300, 0));
    // Its loss is convex: where a run settles, it is at the minimum.
    assertThat(run.status())
        .satisfiesAnyOf(
            status -> assertThat(status).isEqualTo(new Status.Moving()),
            status ->
                assertThat(status)
                    .isInstanceOfSatisfying(
                        Status.Settled.class,
                        settled ->
                            assertThat(settled.at().kind()).isEqualTo(CriticalKind.MINIMUM)));
    assertThat(run.length()).isEqualTo(301);
    assertThat(run.loss(300)).isLessThan(run.loss(0));
    assertThat(run.evaluations().total()).isGreaterThanOrEqualTo(300);
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyMethodDescendsAQuadratic(OptimizerType type) {
    Landscape landscape = Landscape.of(quadratic(), Planes.skew(3), Domain.square(6));
    Trajectory run = run(race(landscape, type, 300, 0));
    assertThat(run.loss(300)).isLessThan(run.loss(0));
  }

  @ParameterizedTest
  @MethodSource("types")
  void repeatsToTheLastBit(OptimizerType type) {
    Experiment noisy = race(Planes.logistic(), type, 100, 0.2);
    Trajectories.assertSameBits(Race.run(noisy), Race.run(noisy));
    double[] otherwise = Trajectories.losses(run(noisy.withSeed(6)));
    assertThat(Trajectories.losses(run(noisy))).isNotEqualTo(otherwise);
  }

  /// Quadratic convergence, in every direction of R^5.
  @Test
  void newtonsMethodFindsTheMinimumBesideThePlane() {
    Trajectory run = Races.one("newton", Map.of(), Planes.logistic(), START, 12);
    assertThat(run.gradientNorm(12)).isLessThan(1e-14);
    assertThat(run.distance(12)).isGreaterThan(0.1);
    assertThat(run.evaluations()).isEqualTo(new Evaluations(0, 12, 12, 0));
    Trajectory other = Races.one("lbfgs", Map.of(), Planes.logistic(), START, 60);
    assertThat(other.loss(60)).isCloseTo(run.loss(12), within(1e-14));
    assertThat(Races.one("newton", Map.of(), Planes.logistic(), START, 40).status())
        .isInstanceOf(Status.Settled.class);
  }

  @Test
  void saysThatItIsLostAndWhereItLeftTheDomain() {
    Landscape landscape = Landscape.of(quadratic(), Planes.skew(3), Domain.square(0.5));
    Trajectory run =
        Races.one("gradient-descent", Map.of("learningRate", 10.0), landscape, START, 500);
    int lost = run.length();
    assertThat(lost).isLessThan(50);
    assertThat(run.changes().getFirst()).isEqualTo(new StatusChange(0, new Status.Moving()));
    assertThat(run.changes().get(1)).isEqualTo(new StatusChange(1, new Status.LeftDomain(1)));
    assertThat(run.status()).isEqualTo(new Status.Diverged(lost));
    assertThat(run.loss(lost - 1)).isFinite();
  }

  @Test
  void refusesStartsBesideTheDomainOfThePlane() {
    Landscape landscape = Planes.logistic();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Experiment(landscape, List.of(new Point(0, 3.5)), List.of(), 10))
        .withMessageContainingAll("3.5", landscape.domain().toString());
  }

  @ParameterizedTest
  @MethodSource("types")
  void itsStepsAreToldByTheirShadows(OptimizerType type) {
    Experiment experiment = race(Planes.logistic(), type, 20, 0.1);
    Trajectory run = run(experiment);
    StepReplay replay = new StepReplay(experiment, 0, 0);
    for (int step = 1; step <= 20; step++) {
      StepAnatomy anatomy = replay.step(step, () -> false);
      assertThat(anatomy.trace().from().x()).isEqualTo(run.x(step - 1));
      assertThat(anatomy.trace().to().x()).isEqualTo(run.x(step));
      assertThat(anatomy.trace().to().y()).isEqualTo(run.y(step));
      assertThat(anatomy.parts()).isEmpty();
      assertThat(anatomy.isTrue()).isFalse();
      assertThat(anatomy.led()).isEqualTo(anatomy.trace().from());
    }
  }

  /// A line fitted to points has two weights, and its whole landscape is seen.
  @Test
  void aModelOfTwoWeightsIsRacedAsAFormulaIs() {
    NetworkObjective line =
        new NetworkObjective(
            new LinearModel(
                new DataSet(new double[][] {{-1}, {0}, {2}}, new double[] {-1, 1, 5}),
                Loss.SQUARED_ERROR));
    Landscape network = Landscape.of(line, Plane.whole(), Domain.square(4));
    // ((-x + y + 1)^2 + (y - 1)^2 + (2 x + y - 5)^2)/3
    Landscape formula =
        Landscapes.of("((-x + y + 1)^2 + (y - 1)^2 + (2*x + y - 5)^2)/3", Domain.square(4));
    Trajectory fitted = Races.one("momentum", Map.of("learningRate", 0.05), network, START, 400);
    Trajectory same = Races.one("momentum", Map.of("learningRate", 0.05), formula, START, 400);
    for (int step = 0; step <= 400; step++) {
      assertThat(fitted.x(step)).isCloseTo(same.x(step), within(1e-12));
      assertThat(fitted.loss(step)).isCloseTo(same.loss(step), within(1e-12));
    }
    assertThat(fitted.distance(400)).isZero();
    assertThat(Races.settled(fitted.status()).point().distance(new Point(2, 1))).isLessThan(1e-9);
  }
}
