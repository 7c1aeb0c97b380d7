package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.surface.camera.CameraMotion;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.KnownMinimum;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Trajectory;

/// From where the landscapes of the catalogue are seen at first.
class ClearViewTest {
  /// Of the ways of all runs, a hundredth of the domain at a time: where a run lingers counts once.
  /// What is hidden is still drawn, fainter; more of rugged ground is seen only from so steep that
  /// its heights are not.
  private static final double MOST_HIDDEN = 0.05;

  /// From steeper up a surface is a map.
  private static final double STEEPEST = Math.toRadians(68.001);

  private static final double OBLIQUE = Math.toRadians(60.001);

  static Stream<Landscape> landscapes() {
    return Catalogue.load().all().stream();
  }

  private static ClearView view(Landscape landscape) {
    return FirstViews.MIDDLE.of(landscape).view();
  }

  /// From where a landscape is seen when it is opened.
  private static OrbitPose first(Landscape landscape) {
    return FirstViews.MIDDLE.of(landscape).pose();
  }

  private static Point3D world(ClearView view, Point point) {
    return view.frame()
        .world(point.x(), point.y(), view.field().interpolated(point.x(), point.y()));
  }

  private static List<Point> hidden(ClearView view, OrbitPose pose, List<Point> places) {
    return places.stream()
        .filter(view.field().domain()::contains)
        .filter(each -> view.isHidden(world(view, each), pose))
        .toList();
  }

  /// Whether a place is seen from straight above at most: the middle of Drop-Wave is, to which no
  /// run comes.
  private static boolean isInAShaft(ClearView view, Point place) {
    return ClearView.directions().stream()
        .allMatch(each -> view.isHidden(world(view, place), each));
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void startMinimaAndRunsAreInFrontOfTheGround(Landscape landscape) {
    ClearView view = view(landscape);
    OrbitPose pose = first(landscape);
    List<Point> ends =
        new ArrayList<>(landscape.minima().stream().map(KnownMinimum::point).toList());
    ends.add(landscape.start());
    assertThat(hidden(view, pose, ends)).allMatch(each -> isInAShaft(view, each));
    assertThat(pose.elevation()).isLessThan(STEEPEST);
    assertSeen(landscape, new Workbench(landscape).experiment(), view, pose);
  }

  private static void assertSeen(
      Landscape landscape, Experiment race, ClearView view, OrbitPose pose) {
    List<Point> ways = new ArrayList<>();
    double apart = landscape.domain().width() / 100;
    for (Trajectory run : Race.run(race).trajectories()) {
      Point last = new Point(Double.NaN, 0);
      for (int step = 0; step < run.length(); step++) {
        Point place = new Point(run.x(step), run.y(step));
        if (landscape.domain().contains(place) && !(place.distance(last) < apart)) {
          ways.add(place);
          last = place;
        }
      }
    }
    assertThat(hidden(view, pose, ways).size())
        .isLessThanOrEqualTo((int) (MOST_HIDDEN * ways.size()));
  }

  /// As a user types them, over the usual domain and a wider one.
  static Stream<Landscape> typed() {
    return Stream.of(
            "min(x^2, y^2)",
            "sin(x)*sin(y)",
            "abs(sin(x)*sin(y))",
            "-min(x^2, y^2)",
            "sin(x*y)",
            "min(abs(x), abs(y))",
            "sin(3*x)*sin(3*y)")
        .flatMap(text ->
            Stream.of(2.0, 4.0)
                .map(half -> Landscape.of(Formula.parse(text), List.of(), Domain.square(half))));
  }

  @ParameterizedTest
  @MethodSource("typed")
  void runsOnTypedFormulasAreInFrontOfTheGround(Landscape landscape) {
    Experiment race = new Workbench(landscape).experiment();
    assertSeen(landscape, race, view(landscape), first(landscape));
  }

  /// The user has put the start where no ground hides it from another side.
  @Test
  void theDirectionFollowsTheStartThatTheUserChose() {
    Landscape landscape = Landscape.of(Formula.parse("sin(x)*sin(y)"), List.of(), Domain.square(4));
    ClearView view = view(landscape);
    for (Point start : List.of(new Point(-1.3, 0.0001), new Point(1.2, 3), new Point(3.5, -3))) {
      Experiment own = new Workbench(landscape).experiment().withStarts(List.of(start));
      assertSeen(landscape, own, view, view.of(own));
    }
  }

  /// Minima at the bottom of a narrow hole are seen from higher up, all others as in valleys.
  @Test
  void mostGroundsAreSeenFromTheSide() {
    assertThat(landscapes().filter(each -> first(each).elevation() > OBLIQUE))
        .extracting(Landscape::id)
        .containsExactlyInAnyOrder("flat-and-sharp", "easom", "ackley", "griewank");
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void allOfTheSurfaceFitsItsPanelAtEverySize(Landscape landscape) {
    ClearView view = view(landscape);
    HeightField field = view.field();
    for (double[] size : new double[][] {{340, 300}, {590, 440}, {780, 620}, {1250, 1100}}) {
      CameraMotion camera = new CameraMotion(() -> true, () -> {});
      camera.takeIn(
          SurfaceModel.outline(field, view.frame()),
          SurfaceModel.uprights(view.frame()),
          first(landscape),
          true,
          true);
      camera.resize(size[0], size[1]);
      double left = size[0];
      double right = 0;
      double top = size[1];
      double bottom = 0;
      for (int row = 0; row < field.rows(); row++) {
        for (int column = 0; column < field.columns(); column++) {
          Point3D vertex =
              view.frame().world(field.x(column), field.y(row), field.height(column, row));
          Point2D seen = camera.project(field.isGround(column, row) ? vertex : Point3D.ZERO);
          // Math's minimum of anything and NaN is NaN, which lies between nothing.
          left = Math.min(left, seen.getX());
          right = Math.max(right, seen.getX());
          top = Math.min(top, seen.getY());
          bottom = Math.max(bottom, seen.getY());
        }
      }
      assertThat(left).isBetween(20.0, size[0] - 20);
      assertThat(right).isBetween(20.0, size[0] - 20);
      assertThat(top).isBetween(20.0, size[1] - 20);
      assertThat(bottom).isBetween(20.0, size[1] - 20);
    }
  }
}
