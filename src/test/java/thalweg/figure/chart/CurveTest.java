package thalweg.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.figure.Scenes;
import thalweg.figure.axis.Extent;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.Scale;
import thalweg.figure.axis.Tick;
import thalweg.figure.axis.ValueAxis;
import thalweg.figure.raster.ClippedPath;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;
import thalweg.race.Status;
import thalweg.race.StatusText;
import thalweg.race.Trajectory;

final class CurveTest {
  private static final Frame OPENING = Scenes.opening();

  private static ChartPlot plot(Frame frame, Quantity quantity) {
    return new ChartPlot(
        0, 0, 100, 50, Math.max(1, frame.experiment().steps()), ValueAxis.of(frame, quantity));
  }

  private static int points(ClippedPath path) {
    int points = 0;
    for (PathIterator i = path.path().getPathIterator(null); !i.isDone(); i.next()) {
      points++;
    }
    return points;
  }

  @Test
  void manyStepsAreReducedToFourPointsAColumn() {
    Frame trembling =
        Scenes.race(
            Scenes.landscape("x^2 + y^2", 2),
            new Point(1, 1),
            20_000,
            Scenes.entrant("gradient-descent", 0.9999));
    ClippedPath curve =
        Curve.of(trembling.trajectories().getFirst(), Quantity.LOSS, plot(trembling, Quantity.LOSS))
            .line();
    assertThat(points(curve)).isBetween(100, 404);
  }

  @Test
  void theReductionKeepsTheExtremes() {
    ChartPlot plot = plot(OPENING, Quantity.LOSS);
    Rectangle2D all =
        Curve.of(OPENING.trajectories().get(1), Quantity.LOSS, plot).line().path().getBounds2D();
    Extent extent = Extent.inside(OPENING, Quantity.LOSS);
    assertThat(all.getMinY()).isCloseTo(plot.py(extent.high()), within(1e-9));
    assertThat(all.getMaxY()).isCloseTo(plot.py(extent.low()), within(1e-9));
  }

  @Test
  void theVelocityOfTheStartIsAGap() {
    ChartPlot plot = plot(OPENING, Quantity.VELOCITY);
    Rectangle2D curve =
        Curve.of(OPENING.trajectories().getFirst(), Quantity.VELOCITY, plot)
            .line()
            .path()
            .getBounds2D();
    assertThat(curve.getMinX()).isCloseTo(plot.px(1), within(1e-9));
  }

  @Test
  void zeroHasAPlaceOfItsOwnBelowTheDecades() {
    ValueAxis axis = new ValueAxis(true, -6, 0, 0, true);
    assertThat(axis.share(0)).isZero();
    assertThat(axis.share(1e-6)).isBetween(0.1, 0.2);
    assertThat(axis.share(1)).isEqualTo(1);
    // What is below the lowest decade is not zero.
    assertThat(axis.share(1e-7)).isBetween(0.005, 0.05);
    assertThat(axis.graduation(8).ticks()).contains(new Tick(0, "0"), new Tick(1, "1"));
  }

  @Test
  void aRunThatComesToZeroStaysOnTheFloor() {
    Frame arrived =
        Scenes.race(
            Scenes.landscape("x^2 + y^2", 2),
            new Point(1, 1),
            20,
            Scenes.entrant("gradient-descent", 0.5));
    ChartPlot plot = plot(arrived, Quantity.GRADIENT_MAGNITUDE);
    Rectangle2D curve =
        Curve.of(arrived.trajectories().getFirst(), Quantity.GRADIENT_MAGNITUDE, plot)
            .line()
            .path()
            .getBounds2D();
    assertThat(curve.getMaxX()).isCloseTo(plot.px(20), within(1e-9));
    assertThat(curve.getMaxY()).isCloseTo(plot.py(0), within(1e-9));
  }

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

  @Test
  void lingeringAtASaddleLastsUntilTheEscapeOrThePlayhead() {
    LingeringStretch whole = LingeringStretch.of(OPENING.trajectories().getFirst(), 400).getFirst();
    LingeringStretch so =
        LingeringStretch.of(OPENING.trajectories().getFirst(), whole.from() + 5).getFirst();
    assertThat(whole.to()).isLessThan(400);
    assertThat(so.to()).isEqualTo(so.from() + 5);
    assertThat(LingeringStretch.of(OPENING.trajectories().getFirst(), whole.from())).isEmpty();
  }

  @Test
  void aStretchIsTintedThroughTheStepsThatItsStoryNames() {
    Trajectory descent = OPENING.trajectories().getFirst();
    LingeringStretch whole = LingeringStretch.of(descent, 400).getFirst();
    assertThat(StatusText.story(descent))
        .contains(
            "lingered at the saddle (0, 0) from step %d to %d".formatted(whole.from(), whole.to()));
    assertThat(whole.words(whole.to())).isEqualTo("lingers.saddle");
    assertThat(whole.words(whole.to() + 1)).isEqualTo("lingered.saddle");
  }

  @Test
  void creepingOverAPlateauIsLingering() {
    Landscape plateau = Catalogue.load().find("sigmoid-plateau").orElseThrow();
    Entrant slow =
        new Entrant(
            Optimizers.find("gradient-descent")
                .orElseThrow()
                .create(Map.of("learningRate", plateau.learningRates().get("gradient-descent"))));
    Experiment creep = new Experiment(plateau, List.of(plateau.start()), List.of(slow), 2000);
    Trajectory run = Race.run(creep).trajectories().getFirst();
    assertThat(LingeringStretch.of(run, 2000))
        .extracting(LingeringStretch::where)
        .contains(LingeringStretch.Where.PLATEAU);
  }

  @Test
  void stayingAtAMinimumIsNotLingering() {
    assertThat(OPENING.trajectories().get(3).status())
        .isInstanceOfSatisfying(
            Status.Settled.class,
            settled -> assertThat(settled.at().kind()).isEqualTo(CriticalKind.MINIMUM));
    assertThat(LingeringStretch.of(OPENING.trajectories().get(3), 400)).isEmpty();
  }

  @Test
  void aLogarithmicLossIsMeasuredFromTheLowestMinimum() {
    ValueAxis axis = ValueAxis.of(OPENING, Quantity.LOSS, Scale.LOGARITHMIC);
    assertThat(axis.floor()).isCloseTo(-0.25, within(1e-12));
    assertThat(axis.share(-0.25 + Math.pow(10, axis.high()))).isCloseTo(1, within(1e-6));
    // A run comes down to the last bit.
    assertThat(axis.floored()).isTrue();
    assertThat(axis.share(axis.floor())).isZero();
    assertThat(axis.share(Math.nextDown(axis.floor()))).isNaN();
  }

  @Test
  void whatIsBelowTheLowestDecadeIsNotDrawnAsZero() {
    ValueAxis axis = new ValueAxis(true, -1, 3, 0, true);
    double decade = axis.share(0.1);
    assertThat(axis.share(0)).isZero();
    assertThat(axis.share(0.05)).isCloseTo(decade / 2, within(1e-12));
    assertThat(axis.share(Math.nextDown(0.1))).isCloseTo(decade, within(1e-12));
  }

  @Test
  void aLossThatIsPositiveAllAlongIsMeasuredFromZero() {
    Frame far =
        Scenes.race(
            Scenes.landscape("x^2 + y^2 + 3", 2),
            new Point(1, 1),
            50,
            Scenes.entrant("gradient-descent", 0.1));
    assertThat(ValueAxis.of(far, Quantity.LOSS, Scale.LOGARITHMIC).floor()).isZero();
  }

  @Test
  void anyQuantityCanHaveALinearAxis() {
    ValueAxis axis = ValueAxis.of(OPENING, Quantity.GRADIENT_MAGNITUDE, Scale.LINEAR);
    assertThat(axis.logarithmic()).isFalse();
    assertThat(axis.share(0)).isBetween(0.0, 0.1);
  }
}
