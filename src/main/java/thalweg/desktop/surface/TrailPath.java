package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point3D;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.race.Trajectory;

/// A trajectory as lines on the surface, in world coordinates: long steps are cut into pieces short
/// enough to follow the ground, stretches where a run hardly moves are thinned, and where a run is
/// outside the domain, or there is no ground, the line is broken.
final class TrailPath {
  private static final double LONGEST_PIECE = 0.02;
  private static final double SHORTEST_PIECE = 0.004;
  private static final int MOST_VERTICES = 6000;

  /// A place on the line and the step at which the run is there; between two steps, a fraction.
  record Vertex(Point3D at, double step) {
    Vertex towards(Vertex other, double share) {
      return new Vertex(at.interpolate(other.at, share), step + (other.step - step) * share);
    }
  }

  private final HeightField field;
  private final WorldFrame frame;
  private final List<List<Vertex>> lines = new ArrayList<>();
  private int size;
  private double lastX;
  private double lastY;
  private int lastStep;

  private TrailPath(HeightField field, WorldFrame frame) {
    this.field = field;
    this.frame = frame;
  }

  /// The lines of a trajectory, each of at least one vertex, in the order of its steps.
  static List<List<Vertex>> lines(Trajectory trajectory, HeightField field, WorldFrame frame) {
    TrailPath path = new TrailPath(field, frame);
    path.follow(trajectory);
    return path.lines.stream().filter(line -> !line.isEmpty()).map(Thinning::of).toList();
  }

  private void follow(Trajectory trajectory) {
    Domain domain = frame.domain();
    boolean inside = false;
    for (int step = 0; step < trajectory.length() && size < MOST_VERTICES; step++) {
      double x = trajectory.x(step);
      double y = trajectory.y(step);
      if (!domain.contains(x, y)) {
        inside = false;
      } else if (inside) {
        approach(x, y, step, step == trajectory.length() - 1);
      } else {
        lines.add(new ArrayList<>());
        add(x, y, step);
        inside = true;
        lastX = x;
        lastY = y;
        lastStep = step;
      }
    }
  }

  private void approach(double x, double y, int step, boolean last) {
    double distance =
        Math.hypot(frame.worldX(x) - frame.worldX(lastX), frame.worldZ(y) - frame.worldZ(lastY));
    if (distance < SHORTEST_PIECE && !last) {
      return;
    }
    int pieces = Math.max(1, (int) Math.ceil(distance / LONGEST_PIECE));
    for (int i = 1; i <= pieces; i++) {
      double share = (double) i / pieces;
      add(
          lastX + (x - lastX) * share,
          lastY + (y - lastY) * share,
          lastStep + (step - lastStep) * share);
    }
    lastX = x;
    lastY = y;
    lastStep = step;
  }

  private void add(double x, double y, double step) {
    double height = field.drawn(x, y);
    if (!Double.isNaN(height)) {
      lines.getLast().add(new Vertex(frame.world(x, y, height), step));
      size++;
    } else if (!lines.getLast().isEmpty()) {
      lines.add(new ArrayList<>());
    }
  }
}
