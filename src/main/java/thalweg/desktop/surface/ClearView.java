package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point3D;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.landscape.HeightField;
import thalweg.landscape.KnownMinimum;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// From where a landscape shows its race: the start, the way down from there and the minima in
/// front of the ground. Of the directions that do, the one that is nearest to the usual.
///
/// @param field the heights
/// @param frame where they stand in the world
record ClearView(HeightField field, WorldFrame frame) {
  private static final double TURN = Math.toRadians(15);
  private static final int TURNS = 24;
  private static final double[] ELEVATIONS = {36, 44, 52, 60, 68, 76, 83, 88};

  /// How far above the ground a head stands, in world units.
  private static final double ABOVE = 0.012;

  private static final double STRIDE = 0.012;

  /// What a hidden start or minimum weighs, where a place on the way down weighs 1.
  private static final double WEIGHT_OF_END = 8;

  /// What the share of the race that is hidden weighs beside turning by a radian.
  private static final double WEIGHT_OF_RACE = 30;

  /// What raising the eye weighs beside turning it.
  private static final double WEIGHT_OF_RAISING = 2;

  /// A head that is seen from so much lower as well is well in front of the ground.
  private static final double LOWER = Math.toRadians(5);

  private static final int MOST_PLACES = 48;

  private record Place(Point3D at, double weight) {}

  /// The direction, in a pose that looks at the middle of the world.
  OrbitPose of(Landscape landscape) {
    List<Place> race = race(landscape);
    OrbitPose best = OrbitPose.USUAL;
    double least = cost(best, race);
    for (OrbitPose direction : directions()) {
      // What costs more by turning alone is not looked at.
      double cost = turning(direction) < least ? cost(direction, race) : least;
      if (cost < least) {
        best = direction;
        least = cost;
      }
    }
    return best;
  }

  private static List<OrbitPose> directions() {
    OrbitPose usual = OrbitPose.USUAL;
    List<OrbitPose> all = new ArrayList<>();
    for (double elevation : ELEVATIONS) {
      for (int turn = 0; turn < TURNS; turn++) {
        all.add(
            new OrbitPose(
                usual.target(),
                usual.azimuth() + turn * TURN,
                Math.toRadians(elevation),
                usual.distance()));
      }
    }
    return all;
  }

  private double cost(OrbitPose direction, List<Place> race) {
    OrbitPose lower = direction.orbit(0, -LOWER);
    double hidden = 0;
    double all = 0;
    for (Place place : race) {
      all += place.weight();
      hidden += place.weight() * (isHidden(place.at(), direction) ? 1 : 0.0);
      hidden += place.weight() * (isHidden(place.at(), lower) ? 0.2 : 0.0);
    }
    return WEIGHT_OF_RACE * hidden / all + turning(direction);
  }

  private static double turning(OrbitPose direction) {
    double turn =
        Math.abs(Math.IEEEremainder(direction.azimuth() - OrbitPose.USUAL.azimuth(), 2 * Math.PI));
    double raise = Math.abs(direction.elevation() - OrbitPose.USUAL.elevation());
    return turn + WEIGHT_OF_RAISING * raise;
  }

  /// Whether ground lies between a place and the eye.
  boolean isHidden(Point3D place, OrbitPose pose) {
    Point3D step = pose.position().subtract(place).normalize().multiply(STRIDE);
    Point3D at = place.subtract(0, ABOVE, 0).add(step);
    while (isInside(at)) {
      double x = frame.domainX(at.getX());
      double y = frame.domainY(at.getZ());
      if (frame.worldY(field.interpolated(x, y)) < at.getY()) {
        return true;
      }
      at = at.add(step);
    }
    return false;
  }

  private static boolean isInside(Point3D at) {
    return Math.abs(at.getX()) <= 1 && Math.abs(at.getZ()) <= 1 && at.getY() >= -WorldFrame.TOP;
  }

  private List<Place> race(Landscape landscape) {
    List<Place> race = new ArrayList<>();
    race.add(new Place(world(landscape.start()), WEIGHT_OF_END));
    for (KnownMinimum minimum : landscape.minima()) {
      if (field.domain().contains(minimum.point())) {
        race.add(new Place(world(minimum.point()), WEIGHT_OF_END / landscape.minima().size()));
      }
    }
    WayDown down = new WayDown(field, landscape);
    for (List<Point> way : List.of(down.steepest(), down.diagonal())) {
      int stride = Math.max(1, way.size() / MOST_PLACES);
      for (int i = 0; i < way.size(); i += stride) {
        race.add(new Place(world(way.get(i)), 1));
      }
    }
    return race;
  }

  private Point3D world(Point point) {
    double height = field.interpolated(point.x(), point.y());
    return frame.world(point.x(), point.y(), Double.isNaN(height) ? field.low() : height);
  }
}
