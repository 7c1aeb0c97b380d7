package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;
import static thalweg.desktop.surface.PlacedLabels.numbers;
import static thalweg.desktop.surface.PlacedLabels.placed;
import static thalweg.desktop.surface.PlacedLabels.pose;

import java.util.List;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;
import thalweg.desktop.surface.AxisLabel.Axis;
import thalweg.desktop.surface.PlacedLabels.Placed;
import thalweg.desktop.surface.camera.OrbitPose;

/// Where numbers stand when the surface is looked at from a side, as the keys 1 and 3 do.
class SideViewLabelsTest {
  /// Looked at from a side, one edge of the base plane goes straight away from the viewer, and its
  /// numbers stand one above another beside the ground.
  @Test
  void fromEverySideNoNumberStandsAtTheLineOfHeights() {
    for (double quarter = -180; quarter < 180; quarter += 90) {
      for (double aside : new double[] {-12, -3, -1e-9, 0, 1e-9, 3, 12}) {
        OrbitPose pose = pose(quarter + aside, 8, 6);
        AxisEdges edges = new AxisEdges(pose, Fixtures.FRAME, 660, 470);
        Point2D foot = edges.lowerEnd();
        Point2D top = edges.upperEnd();
        List<Placed> placed = placed(Fixtures.COARSE, pose, 660, 470);
        assertThat(numbers(placed).getOrDefault(Axis.HEIGHT, 0)).isGreaterThanOrEqualTo(2);
        assertThat(placed)
            .filteredOn(each -> each.label().axis() != Axis.HEIGHT)
            .as("turned by " + (quarter + aside))
            .noneMatch(each ->
                each.place().getMinY() < foot.getY()
                    && Math.abs(each.place().getMinX() + each.place().getMaxX() - 2 * foot.getX())
                        < 2 * Math.abs(top.getX() - foot.getX()) + each.place().getWidth() + 60);
      }
    }
  }
}
