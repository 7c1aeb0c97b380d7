package thalweg.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.figure.Scenes;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.ValueAxis;
import thalweg.landscape.Point;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// Where a curve is a band, and where it leaves its axis.
final class CurveShapeTest {
  private static ChartPlot plot(Frame frame, Quantity quantity) {
    return new ChartPlot(0, 0, 100, 50, frame.experiment().steps(), ValueAxis.of(frame, quantity));
  }

  private static Frame bowl(String optimizer, double rate) {
    return Scenes.race(
        Scenes.landscape("x^2 + y^2", 2), new Point(1, 1), 400, Scenes.entrant(optimizer, rate));
  }

  @Test
  void aRunThatAlternatesIsABandAndNoFilledBlock() {
    Frame frame = bowl("lion", 0.3);
    ChartPlot plot = plot(frame, Quantity.GRADIENT_MAGNITUDE);
    Trajectory run = frame.trajectories().getFirst();
    Curve curve = Curve.of(run, Quantity.GRADIENT_MAGNITUDE, plot);
    Rectangle2D band = curve.band().area().getBounds2D();
    assertThat(band.getWidth()).isGreaterThan(80);
    double one = plot.py(run.gradientNorm(300));
    double other = plot.py(run.gradientNorm(301));
    assertThat(band.getMinY()).isLessThanOrEqualTo(Math.min(one, other) + 1e-9);
    assertThat(band.getMaxY()).isGreaterThanOrEqualTo(Math.max(one, other) - 1e-9);
    assertThat(curve.line().length()).isLessThan(100);
    double mean = curve.band().mean().getBounds2D().getCenterY();
    assertThat(mean).isStrictlyBetween(band.getMinY(), band.getMaxY());
  }

  /// The first value is one, and so is the last: nothing is spread there.
  @Test
  void aBandBeginsAndEndsAtTheValuesOfTheRun() {
    Frame frame = bowl("lion", 0.3);
    ChartPlot plot = plot(frame, Quantity.GRADIENT_MAGNITUDE);
    Trajectory run = frame.trajectories().getFirst();
    Curve curve = Curve.of(run, Quantity.GRADIENT_MAGNITUDE, plot);
    double first = plot.py(run.gradientNorm(0));
    double last = plot.py(run.gradientNorm(400));
    for (Path2D each : List.of(curve.band().area(), curve.band().edges(), curve.band().mean())) {
      assertThat(heights(each, plot.px(0))).isNotEmpty().allMatch(y -> Math.abs(y - first) < 1e-9);
      assertThat(heights(each, plot.px(400))).isNotEmpty().allMatch(y -> Math.abs(y - last) < 1e-9);
    }
  }

  /// Where it goes on as a line, the line begins where the band has narrowed to.
  @Test
  void aLineGoesOnFromWhereTheBandEnds() {
    // From side to side of the valley, which is steeper on one of them, and ever less far.
    Frame frame =
        Scenes.race(
            Scenes.landscape("x^2 + 0.1*x^3 + y^2", 2),
            new Point(1, 0),
            200,
            Scenes.entrant("gradient-descent", 0.999));
    ChartPlot plot = new ChartPlot(0, 0, 100, 500, 200, ValueAxis.of(frame, Quantity.LOSS));
    Curve curve = Curve.of(frame.trajectories().getFirst(), Quantity.LOSS, plot);
    Rectangle2D band = curve.band().area().getBounds2D();
    assertThat(band.getWidth()).isBetween(10.0, 90.0);
    List<Double> ends = heights(curve.band().area(), band.getMaxX());
    double end = ends.getFirst();
    assertThat(ends).allMatch(y -> Math.abs(y - end) < 1e-9);
    assertThat(heights(curve.line().path(), band.getMaxX()))
        .isNotEmpty()
        .allMatch(y -> Math.abs(y - end) < 1e-9);
  }

  /// The heights of a path's corners at a pixel column.
  private static List<Double> heights(Path2D path, double x) {
    List<Double> heights = new ArrayList<>();
    double[] corner = new double[6];
    for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
      if (i.currentSegment(corner) != PathIterator.SEG_CLOSE && Math.abs(corner[0] - x) < 1e-9) {
        heights.add(corner[1]);
      }
    }
    return heights;
  }

  /// Nearer, every turn has its place.
  @Test
  void whereEveryTurnIsSeenThereIsNoBand() {
    Frame frame = bowl("lion", 0.3);
    ChartPlot plot =
        new ChartPlot(
            0, 0, 4000, 50, frame.experiment().steps(), ValueAxis.of(frame, Quantity.LOSS));
    Curve curve = Curve.of(frame.trajectories().getFirst(), Quantity.LOSS, plot);
    assertThat(curve.band().area().getBounds2D().isEmpty()).isTrue();
  }

  @Test
  void aCalmRunIsALine() {
    Frame frame = bowl("gradient-descent", 0.01);
    Curve curve =
        Curve.of(frame.trajectories().getFirst(), Quantity.LOSS, plot(frame, Quantity.LOSS));
    assertThat(curve.band().area().getBounds2D().isEmpty()).isTrue();
    assertThat(curve.departures()).isEmpty();
    assertThat(curve.line().path().getBounds2D().getWidth()).isCloseTo(100, within(1e-9));
  }

  /// A pole is passed in some steps up and down.
  @Test
  void aSpikeIsNoBand() {
    Frame frame =
        Scenes.race(
            Scenes.landscape("x/(x^2 + y^2)", 2),
            new Point(1, 1),
            1000,
            Scenes.entrant("adam", 0.05));
    Curve curve =
        Curve.of(frame.trajectories().getFirst(), Quantity.LOSS, plot(frame, Quantity.LOSS));
    assertThat(curve.band().area().getBounds2D().isEmpty()).isTrue();
  }

  @Test
  void whereARunLeavesTheAxisIsMarkedOnce() {
    Frame frame = Scenes.diverging();
    ChartPlot plot = plot(frame, Quantity.LOSS);
    assertThat(Curve.of(frame.trajectories().getFirst(), Quantity.LOSS, plot).departures())
        .containsExactly(new Departure(plot.px(1), true));
    assertThat(Curve.of(frame.trajectories().getLast(), Quantity.LOSS, plot).departures())
        .isEmpty();
  }

  @Test
  void aRunThatFallsOutOfTheDomainLeavesDownwards() {
    Frame frame =
        Scenes.race(
            Scenes.landscape("x^2 - y^2", 2),
            new Point(-1.3, 0.1),
            500,
            Scenes.entrant("gradient-descent", 0.02));
    Curve curve =
        Curve.of(frame.trajectories().getFirst(), Quantity.LOSS, plot(frame, Quantity.LOSS));
    assertThat(curve.departures())
        .singleElement()
        .satisfies(each -> assertThat(each.upwards()).isFalse());
  }
}
