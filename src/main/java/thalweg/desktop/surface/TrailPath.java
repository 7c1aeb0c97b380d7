package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point3D;
import thalweg.figure.run.Crossing;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Point;
import thalweg.race.Trajectory;

/// A trajectory as lines on the surface, in world coordinates: long steps are cut into pieces short
/// enough to follow the ground, and where a run is outside the domain, or there is no ground, the
/// line is broken: it ends at the edge at which the run leaves, and goes on at that over which it
/// comes back. At a step of f it goes straight down or up; over a pole it is broken as well.
final class TrailPath {
  /// A place on the line and the step at which the run is there; between two steps, a fraction.
  record Vertex(Point3D at, double step) {
    Vertex towards(Vertex other, double share) {
      return new Vertex(at.interpolate(other.at, share), step + (other.step - step) * share);
    }
  }

  /// A height beside a jump is that of so little of the way to the side.
  private static final double BESIDE = 1e-6;

  private final HeightField field;
  private final WorldFrame frame;
  private final SurfaceJumps jumps;
  private final PoleTear tear;
  private final List<List<Vertex>> lines = new ArrayList<>();
  private double lastX;
  private double lastY;
  private double lastStep;

  private TrailPath(HeightField field, WorldFrame frame, SurfaceJumps jumps) {
    this.field = field;
    this.frame = frame;
    this.jumps = jumps;
    tear = new PoleTear(field);
  }

  /// The lines of a trajectory, each of at least one vertex, in the order of its steps.
  ///
  /// @param jumps those of the field
  static List<List<Vertex>> lines(
      Trajectory trajectory, HeightField field, WorldFrame frame, SurfaceJumps jumps) {
    TrailPath path = new TrailPath(field, frame, jumps);
    path.follow(trajectory);
    return path.lines.stream().filter(line -> !line.isEmpty()).map(LineSimplifier::of).toList();
  }

  private void follow(Trajectory trajectory) {
    boolean inside = false;
    for (int step : TrailSteps.of(trajectory, frame)) {
      double x = trajectory.x(step);
      double y = trajectory.y(step);
      boolean was = inside;
      inside = frame.domain().contains(x, y);
      if (inside && was) {
        approach(x, y, step);
      } else if (was) {
        leave(x, y, step);
      } else if (inside) {
        enter(trajectory, step);
      } else {
        Crossing.of(trajectory, step, frame.domain())
            .ifPresent(part -> cross(trajectory, step, part));
      }
      lastX = x;
      lastY = y;
      lastStep = step;
    }
  }

  /// Begins a line where the run starts, or at the edge over which it comes back.
  private void enter(Trajectory trajectory, int step) {
    lines.add(new ArrayList<>());
    double x = trajectory.x(step);
    double y = trajectory.y(step);
    double share = 0;
    lastX = x;
    lastY = y;
    lastStep = step;
    if (step > 0) {
      double fromX = trajectory.x(step - 1);
      double fromY = trajectory.y(step - 1);
      share = shareInside(fromX, fromY);
      if (share > 0) {
        lastX = x + share * (fromX - x);
        lastY = y + share * (fromY - y);
        lastStep = step - share;
      }
    }
    add(lastX, lastY, lastStep);
    if (share > 0) {
      approach(x, y, step);
    }
  }

  /// A line of its own from the edge over which the run comes in to that over which it leaves in
  /// the same step.
  private void cross(Trajectory trajectory, int step, Crossing part) {
    double x = trajectory.x(step - 1);
    double y = trajectory.y(step - 1);
    double dx = trajectory.x(step) - x;
    double dy = trajectory.y(step) - y;
    lines.add(new ArrayList<>());
    lastX = x + part.enter() * dx;
    lastY = y + part.enter() * dy;
    lastStep = step - 1 + part.enter();
    add(lastX, lastY, lastStep);
    approach(x + part.leave() * dx, y + part.leave() * dy, step - 1 + part.leave());
  }

  /// Goes on to the edge of the domain.
  private void leave(double x, double y, int step) {
    double share = shareInside(x, y);
    if (share > 0) {
      approach(
          lastX + share * (x - lastX),
          lastY + share * (y - lastY),
          lastStep + share * (step - lastStep));
    }
  }

  /// How much of the way from the last place, which is inside the domain, to one outside is inside:
  /// the run is seen leaving, or coming back.
  private double shareInside(double x, double y) {
    Domain domain = frame.domain();
    double share =
        Math.min(
            until(lastX, x - lastX, domain.minX(), domain.maxX()),
            until(lastY, y - lastY, domain.minY(), domain.maxY()));
    return Double.isFinite(share) ? share : 0;
  }

  private static double until(double from, double by, double low, double high) {
    return by == 0 ? 1 : Math.clamp(((by > 0 ? high : low) - from) / by, 0, 1);
  }

  private void approach(double x, double y, double step) {
    int pieces =
        TrailSteps.pieces(
            Math.hypot(
                frame.worldX(x) - frame.worldX(lastX), frame.worldZ(y) - frame.worldZ(lastY)));
    Point from = new Point(lastX, lastY);
    double fromStep = lastStep;
    for (int i = 1; i <= pieces; i++) {
      double share = (double) i / pieces;
      Point to = new Point(lastX + (x - lastX) * share, lastY + (y - lastY) * share);
      double toStep = lastStep + (step - lastStep) * share;
      jump(from, to, fromStep, toStep);
      add(to.x(), to.y(), toStep);
      from = to;
      fromStep = toStep;
    }
  }

  /// Along a wall, or to one side of a pole and on from the other, if there is one on the way.
  private void jump(Point from, Point to, double fromStep, double toStep) {
    Optional<Point> place = jumps.between(from, to);
    if (place.isEmpty()) {
      return;
    }
    Point at = place.get();
    double step = fromStep + (toStep - fromStep) * from.distance(at) / from.distance(to);
    double before = beside(at, from);
    double after = beside(at, to);
    append(at.x(), at.y(), before, step);
    if (tear.isOver(before, after)) {
      lines.add(new ArrayList<>());
    }
    append(at.x(), at.y(), after, step);
  }

  private double beside(Point jump, Point side) {
    return field.exact(
        jump.x() + BESIDE * (side.x() - jump.x()), jump.y() + BESIDE * (side.y() - jump.y()));
  }

  private void add(double x, double y, double step) {
    boolean cut = jumps.isNear(new Point(x, y));
    append(x, y, cut ? field.exact(x, y) : field.drawn(x, y), step);
  }

  private void append(double x, double y, double height, double step) {
    if (!Double.isNaN(height)) {
      lines.getLast().add(new Vertex(frame.world(x, y, height), step));
    } else if (!lines.getLast().isEmpty()) {
      lines.add(new ArrayList<>());
    }
  }
}
