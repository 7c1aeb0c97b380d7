package thalweg.figure.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.figure.Scenes;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;
import thalweg.race.Status;
import thalweg.race.Trajectory;

/// What a chart's axis of values holds.
final class ValueAxisTest {
  @Test
  void zeroHasNoPlaceOnALogarithmicAxisWithoutOne() {
    ValueAxis axis = new ValueAxis(true, -6, 0);
    assertThat(axis.share(0)).isNaN();
    assertThat(axis.share(-1)).isNaN();
    assertThat(axis.share(Double.POSITIVE_INFINITY)).isNaN();
    assertThat(axis.share(1e-3)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void aLogarithmicAxisSpansFromTwoToTwelveDecades() {
    Frame exact =
        Scenes.race(
            Scenes.landscape("x^2 + y^2", 2),
            new Point(1, 1),
            3000,
            Scenes.entrant("gradient-descent", 0.2));
    ValueAxis deep = ValueAxis.of(exact, Quantity.GRADIENT_MAGNITUDE);
    assertThat(deep.high() - deep.low()).isEqualTo(12);
    Frame slope =
        Scenes.race(
            Scenes.landscape("x", 2), new Point(1, 1), 3, Scenes.entrant("gradient-descent", 0.2));
    ValueAxis shallow = ValueAxis.of(slope, Quantity.GRADIENT_MAGNITUDE);
    assertThat(shallow.high() - shallow.low()).isEqualTo(2);
  }

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
  void aDivergingRunDoesNotPressTheOthersFlat() {
    ValueAxis axis = ValueAxis.of(Scenes.diverging(), Quantity.LOSS);
    // Both runs start at 1.5^4 + 1; the axis has a twentieth of its range above.
    assertThat(axis.high()).isCloseTo(6.0625 * 1.05, within(0.01));
  }

  @Test
  void whatHappensOutsideTheDomainCountsForNothing() {
    Frame leaving =
        Scenes.race(
            Scenes.landscape("x^2 - y^2", 2),
            new Point(-1.3, 0.1),
            500,
            Scenes.entrant("gradient-descent", 0.02));
    assertThat(leaving.trajectories().getFirst().status(400)).isInstanceOf(Status.LeftDomain.class);
    // On the domain's edge f is -4 at least; the axis has a twentieth of its range below.
    assertThat(ValueAxis.of(leaving, Quantity.LOSS).low()).isBetween(-4.5, -3.8);
  }

  @Test
  void aConstantHasRoomAboveAndBelow() {
    Frame level =
        Scenes.race(
            Scenes.landscape("7", 2), new Point(1, 1), 3, Scenes.entrant("gradient-descent", 0.2));
    ValueAxis axis = ValueAxis.of(level, Quantity.LOSS);
    assertThat(axis.share(7)).isCloseTo(0.5, within(1e-12));
  }
}
