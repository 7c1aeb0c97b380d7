package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import javafx.geometry.Rectangle2D;
import thalweg.desktop.surface.AxisLabel.Axis;
import thalweg.desktop.surface.AxisLabel.Kind;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.figure.lettering.Fonts;
import thalweg.landscape.HeightField;

/// Where the labels of the surface's axes come to stand, seen from anywhere.
final class PlacedLabels {
  private static final Font FONT = Fonts.REGULAR.size(11);
  private static final FontRenderContext SCREEN = new FontRenderContext(null, true, true);

  private static final Map<String, Dimension2D> SIZES = new HashMap<>();

  private PlacedLabels() {}

  record Placed(AxisLabel label, Rectangle2D place) {}

  static List<Placed> placed(HeightField field, OrbitPose pose, double width, double height) {
    return placed(field, pose, width, height, _ -> false);
  }

  static List<Placed> placed(
      HeightField field, OrbitPose pose, double width, double height, Predicate<Point2D> covered) {
    List<AxisLabel> labels = AxisLabel.of(field, WorldFrame.of(field));
    List<Optional<Rectangle2D>> places =
        new AxisLabelPlaces(
                new AxisEdges(pose, WorldFrame.of(field), width, height),
                new LabelRoom(width, height),
                covered)
            .of(labels, labels.stream().map(PlacedLabels::size).toList());
    List<Placed> placed = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      AxisLabel label = labels.get(i);
      places.get(i).ifPresent(free -> placed.add(new Placed(label, free)));
    }
    return placed;
  }

  private static Dimension2D size(AxisLabel label) {
    return SIZES.computeIfAbsent(
        label.words(),
        words -> new Dimension2D(FONT.getStringBounds(words, SCREEN).getWidth(), 13));
  }

  static Map<Axis, Integer> numbers(List<Placed> placed) {
    Map<Axis, Integer> numbers = new EnumMap<>(Axis.class);
    placed.stream()
        .filter(each -> each.label().kind() == Kind.TICK)
        .forEach(each -> numbers.merge(each.label().axis(), 1, Integer::sum));
    return numbers;
  }

  static void assertApart(List<Placed> placed, double width, double height) {
    for (int i = 0; i < placed.size(); i++) {
      Placed one = placed.get(i);
      assertThat(new Rectangle2D(0, 0, width, height).contains(one.place())).isTrue();
      for (Placed other : placed.subList(0, i)) {
        double gap = one.label().axis() == other.label().axis() ? 2 : 5;
        if (grown(one.place(), gap).intersects(other.place())) {
          fail("%s on %s", one, other);
        }
      }
    }
  }

  private static Rectangle2D grown(Rectangle2D place, double gap) {
    return new Rectangle2D(
        place.getMinX() - gap,
        place.getMinY() - gap,
        place.getWidth() + 2 * gap,
        place.getHeight() + 2 * gap);
  }

  static OrbitPose pose(double azimuth, double elevation, double distance) {
    return new OrbitPose(
        Point3D.ZERO, Math.toRadians(azimuth), Math.toRadians(elevation), distance);
  }

  /// What the camera is fitted to.
  static List<Point3D> outline(HeightField field) {
    WorldFrame frame = WorldFrame.of(field);
    List<Point3D> points = new ArrayList<>();
    for (int row = 0; row < field.rows(); row++) {
      for (int column = 0; column < field.columns(); column++) {
        if (field.isGround(column, row)) {
          points.add(frame.world(field.x(column), field.y(row), field.height(column, row)));
        }
      }
    }
    for (double x : new double[] {-1, 1}) {
      for (double z : new double[] {-1, 1}) {
        points.add(new Point3D(x, BasePlane.DEPTH, z));
      }
    }
    return points;
  }
}
