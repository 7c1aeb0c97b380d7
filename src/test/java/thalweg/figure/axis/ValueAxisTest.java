package thalweg.figure.axis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.figure.Scenes;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;
import thalweg.race.Status;
import thalweg.race.Trajectory;

/// What a logarithmic axis holds of runs that are far apart or come far down.
final class ValueAxisTest {
  @Test
  void everyRunIsSeenHoweverFarApartTheyAre() {
    Landscape wide = Scenes.landscape("x^2 + y^2", 1e9);
    List<Point> starts = List.of(new Point(1e9, 0), new Point(1, 0), new Point(1e-15, 0));
    Frame frame =
        Race.run(
            new Experiment(wide, starts, List.of(Scenes.entrant("gradient-descent", 0.1)), 50));
    ValueAxis axis = ValueAxis.of(frame, Quantity.LOSS, Scale.LOGARITHMIC);
    double last = 1.001;
    for (Trajectory run : frame.trajectories()) {
      assertThat(axis.share(run.loss(0))).isLessThan(last);
      assertThat(axis.share(run.loss(50))).isBetween(0.0, axis.share(run.loss(0)) - 0.05);
      last = axis.share(run.loss(0)) - 0.05;
    }
  }

  @Test
  void whatIsBelowTheLowestDecadeHasAPlace() {
    Frame deep =
        Scenes.race(
            Scenes.landscape("x^2 + y^2", 2),
            new Point(1, 1),
            1500,
            Scenes.entrant("gradient-descent", 0.1));
    ValueAxis axis = ValueAxis.of(deep, Quantity.LOSS, Scale.LOGARITHMIC);
    double least = deep.trajectories().getFirst().loss(1500);
    assertThat(least).isBetween(1e-300, 1e-200);
    assertThat(axis.share(least)).isBetween(0.0, 0.01);
    assertThat(axis.graduation(5).ticks()).contains(new Tick(0, "0"));
  }

  @Test
  void theLeastNumbersHaveAnAxis() {
    ValueAxis axis = ValueAxis.decades(new double[] {Double.MIN_VALUE, 0}, 12);
    assertThat(axis.high()).isGreaterThan(axis.low());
    assertThat(axis.share(Double.MIN_VALUE)).isBetween(0.0, 1.0);
    assertThat(axis.graduation(5).ticks()).allMatch(tick -> axis.share(tick.value()) >= 0);
  }

  @Test
  void aRunThatFadesOutsideTheDomainIsSeenToItsEnd() {
    Frame frame =
        Scenes.race(
            Scenes.landscape("exp(-x^2 - y^2)", 2),
            new Point(1, 1),
            400,
            Scenes.entrant("momentum", 0.1));
    Trajectory run = frame.trajectories().getFirst();
    assertThat(run.status()).isInstanceOf(Status.LeftDomain.class);
    ValueAxis axis = ValueAxis.of(frame, Quantity.GRADIENT_MAGNITUDE);
    double last = Quantity.GRADIENT_MAGNITUDE.of(run, 400);
    assertThat(last).isLessThan(5e-4);
    assertThat(axis.share(last)).isBetween(0.0, 1.0);
  }

  @Test
  void whatADivergingRunDoesInsideTheDomainIsSeenWhole() {
    Frame frame =
        Scenes.race(
            Scenes.landscape("x^2 + y^2", 10),
            new Point(1, 0),
            300,
            Scenes.entrant("gradient-descent", 1.05));
    Trajectory run = frame.trajectories().getFirst();
    assertThat(run.status()).isInstanceOf(Status.Diverged.class);
    ValueAxis axis = ValueAxis.of(frame, Quantity.LOSS);
    assertThat(run.loss(20)).isBetween(40.0, 100.0);
    assertThat(axis.share(run.loss(0))).isBetween(0.0, 0.1);
    assertThat(axis.share(run.loss(20))).isBetween(0.4, 1.0);
    assertThat(axis.high()).isLessThan(110);
  }

  @ParameterizedTest
  @EnumSource(Scale.class)
  void aRunThatIsOutsideFromItsFirstStepIsSeen(Scale scale) {
    Frame frame =
        Scenes.race(
            Scenes.landscape("x", 2), new Point(-1.9, 0), 3, Scenes.entrant("gradient-descent", 1));
    Trajectory run = frame.trajectories().getFirst();
    assertThat(run.status(1)).isInstanceOf(Status.LeftDomain.class);
    ValueAxis velocity = ValueAxis.of(frame, Quantity.VELOCITY, scale);
    assertThat(velocity.share(run.velocity(1))).isBetween(0.0, 1.0);
    assertThat(velocity.share(run.velocity(3))).isBetween(0.0, 1.0);
  }

  @Test
  void lossesOfARunThatIsOutsideFromItsFirstStepAreSeen() {
    Frame frame =
        Scenes.race(
            Scenes.landscape("x", 2), new Point(-1.9, 0), 3, Scenes.entrant("gradient-descent", 1));
    Trajectory run = frame.trajectories().getFirst();
    ValueAxis axis = ValueAxis.of(frame, Quantity.LOSS);
    assertThat(axis.share(run.loss(0))).isBetween(0.9, 1.0);
    assertThat(axis.share(run.loss(3))).isBetween(0.0, 0.1);
  }

  @Test
  void aJumpFarOutOfTheDomainHasAVelocity() {
    Frame frame =
        Scenes.race(
            Scenes.landscape("x", 2),
            new Point(-1.9, 0),
            3,
            Scenes.entrant("gradient-descent", 50));
    double velocity = frame.trajectories().getFirst().velocity(1);
    assertThat(ValueAxis.of(frame, Quantity.VELOCITY, Scale.LINEAR).share(velocity))
        .isBetween(0.0, 1.0);
  }

  /// 1/(x^2 + y^2) falls to 0 beyond the edge, and all of its height lies inside.
  @Test
  void howLowARunComesOutsideTheDomainIsSeenWhereThatIsLittle() {
    Frame frame =
        Scenes.race(
            Scenes.landscape("1/(x^2 + y^2)", 2),
            new Point(0.3, 0.1),
            400,
            Scenes.entrant("gradient-descent", 0.05));
    Trajectory run = frame.trajectories().getFirst();
    assertThat(Math.hypot(run.x(400), run.y(400))).isGreaterThan(3);
    ValueAxis axis = ValueAxis.of(frame, Quantity.LOSS, Scale.LINEAR);
    assertThat(axis.share(run.loss(400))).isBetween(0.01, 0.1);
  }
}
