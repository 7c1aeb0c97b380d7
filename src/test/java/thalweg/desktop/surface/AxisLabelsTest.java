package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static thalweg.desktop.surface.PlacedLabels.assertApart;
import static thalweg.desktop.surface.PlacedLabels.numbers;
import static thalweg.desktop.surface.PlacedLabels.outline;
import static thalweg.desktop.surface.PlacedLabels.placed;
import static thalweg.desktop.surface.PlacedLabels.pose;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.basin.TestGround;
import thalweg.desktop.surface.AxisLabel.Axis;
import thalweg.desktop.surface.AxisLabel.Kind;
import thalweg.desktop.surface.FirstViews.FirstView;
import thalweg.desktop.surface.PlacedLabels.Placed;
import thalweg.desktop.surface.camera.CameraMotion;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.desktop.task.PreparedLandscape;
import thalweg.figure.HardLandscapes;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;

/// Where the numbers of the surface's axes stand, from every side: each axis that is seen has two
/// at least, none is on another, and none reaches beyond the view.
final class AxisLabelsTest {
  static Stream<Landscape> landscapes() {
    return Stream.concat(Catalogue.load().all().stream(), HardLandscapes.hostile());
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void everyAxisHasTwoNumbersFromWhereTheWholeIsSeen(Landscape landscape) {
    HeightField field = new HeightField(landscape, 33, 33);
    for (double[] size : new double[][] {{460, 330}, {750, 580}, {1300, 1130}, {1500, 1000}}) {
      CameraMotion camera = new CameraMotion(() -> true, () -> {});
      camera.takeIn(
          outline(field), SurfaceModel.uprights(WorldFrame.of(field)), OrbitPose.USUAL, true, true);
      camera.resize(size[0], size[1]);
      List<Placed> placed = placed(field, camera.pose(), size[0], size[1]);
      assertApart(placed, size[0], size[1]);
      Map<Axis, Integer> numbers = numbers(placed);
      assertThat(numbers.getOrDefault(Axis.X, 0)).isGreaterThanOrEqualTo(2);
      assertThat(numbers.getOrDefault(Axis.Y, 0)).isGreaterThanOrEqualTo(2);
      // Level ground has one height, and where there is no ground there is none.
      int heights = !field.hasGround() ? 0 : field.isLevel() ? 1 : 2;
      AxisEdges edges = new AxisEdges(camera.pose(), WorldFrame.of(field), size[0], size[1]);
      assertThat(edges.upperEnd().getX()).isBetween(50.0, size[0]);
      assertThat(edges.upperEnd().getY()).isBetween(30.0, size[1]);
      assertThat(numbers.getOrDefault(Axis.HEIGHT, 0)).isGreaterThanOrEqualTo(heights);
      assertThat(numbers.containsKey(Axis.HEIGHT)).isEqualTo(heights > 0);
    }
  }

  /// The views are those of windows of 1024 x 700, 1440 x 900 and 1600 x 1000 pixels. A surface
  /// whose heights can't be read is no picture in space.
  @ParameterizedTest
  @MethodSource("landscapes")
  void everyAxisHasTwoNumbersFromWhereTheRaceIsSeenBest(Landscape landscape) {
    FirstView first = FirstViews.MIDDLE.of(landscape);
    HeightField field = first.field();
    WorldFrame frame = first.frame();
    SurfacePicker picker = new SurfacePicker(field, frame);
    for (double[] size : new double[][] {{384, 344}, {623, 511}, {684, 580}, {1250, 1100}}) {
      CameraMotion camera = camera(field, frame, first.pose(), size[0], size[1]);
      Predicate<Point2D> covered =
          pixel -> picker.pick(camera.ray(pixel.getX(), pixel.getY())).isPresent();
      List<Placed> placed = placed(field, camera.pose(), size[0], size[1], covered);
      assertApart(placed, size[0], size[1]);
      Map<Axis, Integer> numbers = numbers(placed);
      String seen = landscape.id() + " " + size[0];
      assertThat(numbers.getOrDefault(Axis.X, 0)).as(seen).isGreaterThanOrEqualTo(2);
      assertThat(numbers.getOrDefault(Axis.Y, 0)).as(seen).isGreaterThanOrEqualTo(2);
      int heights = !field.hasGround() ? 0 : field.isLevel() ? 1 : 2;
      assertThat(numbers.getOrDefault(Axis.HEIGHT, 0)).as(seen).isGreaterThanOrEqualTo(heights);
      placed.stream()
          .filter(each -> each.label().axis() == Axis.HEIGHT && each.label().kind() == Kind.NAME)
          .map(Placed::place)
          .forEach(name -> {
            double middle = (name.getMinY() + name.getMaxY()) / 2;
            assertThat(covered.test(new Point2D(name.getMinX(), middle))).as(seen).isFalse();
            assertThat(covered.test(new Point2D(name.getMaxX(), middle))).as(seen).isFalse();
          });
    }
  }

  /// Where ground is cut off the name says so, and is long; it has the place of the numbers, or
  /// says less.
  @Test
  void heightsHaveANameWhereTheGroundIsCutOff() {
    HeightField field =
        PreparedLandscape.of(TestGround.of("x^2/(y - 0.5)", Domain.square(2)))
            .heights(PreparedLandscape.MIDDLE);
    WorldFrame frame = WorldFrame.of(field);
    for (double[] size : new double[][] {{384, 344}, {623, 511}}) {
      CameraMotion camera = camera(field, frame, OrbitPose.USUAL, size[0], size[1]);
      List<Placed> placed = placed(field, camera.pose(), size[0], size[1]);
      assertThat(placed)
          .filteredOn(each -> each.label().axis() == Axis.HEIGHT)
          .filteredOn(each -> each.label().kind() == Kind.NAME)
          .hasSize(1);
    }
  }

  /// The numbers of another edge that went on straight below those of heights would be read as
  /// heights.
  @ParameterizedTest
  @MethodSource("landscapes")
  void noOtherNumbersStandInLineWithHeights(Landscape landscape) {
    FirstView first = FirstViews.COARSE.of(landscape);
    HeightField field = first.field();
    WorldFrame frame = first.frame();
    CameraMotion camera = camera(field, frame, first.pose(), 623, 511);
    List<Placed> placed = placed(field, camera.pose(), 623, 511);
    List<Rectangle2D> heights =
        placed.stream()
            .filter(each -> each.label().axis() == Axis.HEIGHT && each.label().kind() == Kind.TICK)
            .map(Placed::place)
            .toList();
    for (Axis axis : List.of(Axis.X, Axis.Y)) {
      long inLine =
          placed.stream()
              .filter(each -> each.label().axis() == axis && each.label().kind() == Kind.TICK)
              .filter(each ->
                  heights.stream()
                      .anyMatch(height ->
                          height.getMinX() < each.place().getMaxX()
                              && height.getMaxX() > each.place().getMinX()))
              .count();
      assertThat(inLine).as(landscape.id() + " " + axis).isLessThanOrEqualTo(1);
    }
  }

  /// 0, 40, 60, 80 with no 20 would be read as if 20 stood below 40.
  @ParameterizedTest
  @MethodSource("landscapes")
  void noHeightIsMissingAmongTheOthers(Landscape landscape) {
    FirstView first = FirstViews.COARSE.of(landscape);
    HeightField field = first.field();
    WorldFrame frame = first.frame();
    for (double[] size : new double[][] {{384, 344}, {623, 511}, {1250, 1100}}) {
      CameraMotion camera = camera(field, frame, first.pose(), size[0], size[1]);
      List<AxisLabel> all =
          AxisLabel.of(field, frame).stream()
              .filter(each -> each.axis() == Axis.HEIGHT && each.kind() == Kind.TICK)
              .sorted(Comparator.comparingDouble(each -> -each.at().getY()))
              .toList();
      List<AxisLabel> seen =
          placed(field, camera.pose(), size[0], size[1]).stream().map(Placed::label).toList();
      int[] places =
          IntStream.range(0, all.size()).filter(i -> seen.contains(all.get(i))).toArray();
      for (int i = 2; i < places.length; i++) {
        assertThat(places[i] - places[i - 1])
            .as(landscape.id() + " " + size[0])
            .isEqualTo(places[i - 1] - places[i - 2]);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void nothingIsOnAnythingElseFromAnySide(Landscape landscape) {
    HeightField field = new HeightField(landscape, 33, 33);
    for (double azimuth = -180; azimuth < 180; azimuth += 30) {
      for (double elevation : new double[] {3, 20, 50, 90}) {
        for (double distance : new double[] {0.8, 2, 6, 20}) {
          assertApart(placed(field, pose(azimuth, elevation, distance), 600, 420), 600, 420);
        }
      }
    }
  }

  @Test
  void fromAboveTheHeightsHaveNoNumbers() {
    Map<Axis, Integer> numbers = numbers(placed(Fixtures.COARSE, pose(0, 90, 6), 600, 420));
    assertThat(numbers).containsOnlyKeys(Axis.X, Axis.Y);
    assertThat(placed(Fixtures.COARSE, pose(0, 88, 4), 1250, 1100))
        .noneMatch(each -> each.label().axis() == Axis.HEIGHT);
  }

  /// The walls of a landscape hide the edges of the plane below it.
  @Test
  void fromAboveThePlanesNumbersStandBesideTheWalls() {
    for (double[] size : new double[][] {{390, 300}, {590, 440}, {1250, 1100}}) {
      CameraMotion camera = new CameraMotion(() -> true, () -> {});
      camera.takeIn(
          List.of(wall(-1, -1), wall(1, -1), wall(-1, 1), wall(1, 1)),
          SurfaceModel.uprights(Fixtures.FRAME),
          pose(0, 90, 6),
          true,
          true);
      camera.resize(size[0], size[1]);
      Point2D first = camera.pose().project(wall(-1, -1), size[0], size[1]);
      Point2D last = camera.pose().project(wall(1, 1), size[0], size[1]);
      Rectangle2D walls =
          new Rectangle2D(
              Math.min(first.getX(), last.getX()),
              Math.min(first.getY(), last.getY()),
              Math.abs(last.getX() - first.getX()),
              Math.abs(last.getY() - first.getY()));
      Map<Axis, Integer> numbers =
          numbers(placed(Fixtures.COARSE, camera.pose(), size[0], size[1], walls::contains));
      assertThat(numbers.getOrDefault(Axis.X, 0)).isGreaterThanOrEqualTo(2);
      assertThat(numbers.getOrDefault(Axis.Y, 0)).isGreaterThanOrEqualTo(2);
    }
  }

  private static Point3D wall(double x, double z) {
    return new Point3D(x, -Fixtures.FRAME.top(), z);
  }

  @Test
  void aNumberThatWouldBeCutIsMovedInside() {
    LabelRoom room = new LabelRoom(200, 100);
    assertThat(room.take(Axis.X, new Point2D(5, 50), 30, 12))
        .hasValueSatisfying(place -> assertThat(place.getMinX()).isEqualTo(3));
    assertThat(room.take(Axis.X, new Point2D(20, 52), 30, 12)).isEmpty();
    assertThat(room.take(Axis.X, new Point2D(-60, 20), 30, 12)).isEmpty();
    assertThat(room.take(Axis.X, new Point2D(Double.NaN, Double.NaN), 30, 12)).isEmpty();
  }

  @Test
  void aHeightIsNotWrittenBesideAnotherHeight() {
    LabelRoom room = new LabelRoom(600, 400);
    assertThat(room.take(Axis.X, new Point2D(40, 20), 30, 12)).isEmpty();
    assertThat(room.take(Axis.X, new Point2D(40, 34), 30, 12))
        .hasValueSatisfying(place -> assertThat(place.getMinY()).isEqualTo(30));
  }

  private static CameraMotion camera(
      HeightField field, WorldFrame frame, OrbitPose pose, double width, double height) {
    CameraMotion camera = new CameraMotion(() -> true, () -> {});
    camera.takeIn(
        SurfaceModel.outline(field, frame), SurfaceModel.uprights(frame), pose, true, true);
    camera.resize(width, height);
    return camera;
  }
}
