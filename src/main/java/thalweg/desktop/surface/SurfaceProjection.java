package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Point3D;
import thalweg.desktop.surface.camera.CameraAxes;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.figure.run.ProjectedRuns;
import thalweg.figure.run.ProjectedTrail;
import thalweg.figure.run.ProjectedTrail.Place;
import thalweg.figure.run.ProjectedTrail.Stretch;
import thalweg.race.Trajectory;

/// The ground as it is seen from a pose in a view of some size: turns places of the world into
/// pixels and says which of them the ground hides.
///
/// @param axes those of the pose
/// @param width of the view, in device-independent pixels
/// @param height of the view, in device-independent pixels
record SurfaceProjection(
    SurfaceModel ground, OrbitPose pose, CameraAxes axes, double width, double height) {
  /// The longest piece of a line, in world units, that is seen or hidden as a whole.
  private static final double PIECE = 0.02;

  /// The step along a line of sight, in world units: half a side of one of the mesh's squares.
  private static final double STRIDE = 0.0075;

  /// How far a line of sight must be above or below the ground, in world units, to have left it.
  private static final double LEAST = 2e-4;

  /// How far it must be on the other side to have gone through the ground.
  private static final double THROUGH = 2e-3;

  /// The ground as it is seen from a pose.
  SurfaceProjection(SurfaceModel ground, OrbitPose pose, double width, double height) {
    this(ground, pose, pose.axes(), width, height);
  }

  /// The pixel of a place of the world; NaN if it lies behind the camera.
  Point2D pixel(Point3D at) {
    return axes.project(at, width, height);
  }

  /// Whether the ground stands between a place on it and the eye. Walks from the place towards the
  /// eye until the ground changes from one side to the other: it has no walls and is seen from
  /// below, too. Takes well under a microsecond, where picking takes tens of them.
  ///
  /// @param place on the ground, in world coordinates
  boolean hides(Point3D place) {
    Point3D eye = axes.position();
    // From the mesh, which f itself may be a little above or below.
    double mesh = meshAt(place.getX(), place.getZ());
    double from = Double.isNaN(mesh) ? place.getY() : mesh;
    double dx = eye.getX() - place.getX();
    double dy = eye.getY() - from;
    double dz = eye.getZ() - place.getZ();
    double stride = STRIDE / Math.max(Math.sqrt(dx * dx + dy * dy + dz * dz), STRIDE);
    double side = 0;
    for (double share = stride; share < 1; share += stride) {
      double x = place.getX() + share * dx;
      double y = from + share * dy;
      double z = place.getZ() + share * dz;
      if (Math.abs(x) > 1 || Math.abs(z) > 1 || y < -ground.frame().top()) {
        return false;
      }
      double above = meshAt(x, z) - y;
      if (above * side < 0 && Math.abs(above) > THROUGH) {
        return true;
      }
      if (Double.isNaN(above)) {
        // Through a gap a line of sight changes sides unhindered.
        side = 0;
      } else if (side == 0 && Math.abs(above) > LEAST) {
        side = above;
      }
    }
    return false;
  }

  /// NaN where there is no ground.
  private double meshAt(double x, double z) {
    WorldFrame frame = ground.frame();
    return frame.worldY(ground.field().drawn(frame.domainX(x), frame.domainY(z)));
  }

  /// The head of a run at a step.
  ProjectedRuns.Head head(Trajectory run, int playhead) {
    int step = run.lastStep(playhead);
    if (run.length() == 0 || !ground.frame().domain().contains(run.x(step), run.y(step))) {
      return ProjectedRuns.Head.NOWHERE;
    }
    Point3D at = ground.world(run.x(step), run.y(step));
    Point2D pixel = pixel(at);
    return new ProjectedRuns.Head(pixel.getX(), pixel.getY(), hides(at));
  }

  /// Lines of the world, cut where the ground begins or ceases to hide them.
  ProjectedTrail trail(List<List<TrailPath.Vertex>> lines) {
    List<Stretch> stretches = new ArrayList<>();
    lines.forEach(line -> follow(line, stretches));
    return new ProjectedTrail(stretches);
  }

  private void follow(List<TrailPath.Vertex> line, List<Stretch> stretches) {
    boolean hidden = hides(line.getFirst().at());
    List<Place> places = new ArrayList<>(List.of(place(line.getFirst())));
    for (int i = 1; i < line.size(); i++) {
      TrailPath.Vertex from = line.get(i - 1);
      TrailPath.Vertex to = line.get(i);
      int pieces = Math.max(1, (int) Math.ceil(from.at().distance(to.at()) / PIECE));
      for (int k = 1; k <= pieces; k++) {
        TrailPath.Vertex here = k == pieces ? to : from.towards(to, (double) k / pieces);
        boolean redraws = hides(here.at()) != hidden;
        if (redraws || k == pieces) {
          places.add(place(here));
        }
        if (redraws) {
          stretches.add(new Stretch(places, hidden));
          places = new ArrayList<>(List.of(place(here)));
          hidden = !hidden;
        }
      }
    }
    stretches.add(new Stretch(places, hidden));
  }

  private Place place(TrailPath.Vertex vertex) {
    Point2D pixel = pixel(vertex.at());
    return new Place(pixel.getX(), pixel.getY(), vertex.step());
  }
}
