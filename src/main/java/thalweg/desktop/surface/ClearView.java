package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point3D;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.landscape.HeightField;
import thalweg.landscape.KnownMinimum;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Trajectory;

/// From where a landscape shows its race: the start, the way down from there and the minima in
/// front of the ground. Of the directions that do, the one that is nearest to the usual; a steep
/// one only for what is hidden from everywhere else, and none so steep that a surface looks like a
/// map: what lies at the bottom of a narrower hole shines through its rim, as all does that the
/// ground hides.
///
/// @param field the heights
/// @param frame where they stand in the world
record ClearView(HeightField field, WorldFrame frame) {
  private static final double TURN = Math.toRadians(15);
  private static final int TURNS = 24;

  /// In degrees.
  private static final double[] ELEVATIONS = {36, 40, 44, 48, 52, 56, 60, 64, 68};

  /// From higher up a surface looks more like a map than like hills and valleys.
  private static final double OBLIQUE = Math.toRadians(60);

  /// How far above the ground a head stands, in world units.
  private static final double ABOVE = 0.012;

  private static final double STRIDE = 0.012;

  /// What a hidden start or minimum weighs, where a place on the way down weighs 1.
  private static final double WEIGHT_OF_END = 16;

  /// What a place near the start weighs.
  private static final double WEIGHT_AROUND = 0.5;

  /// What the share of the race that is hidden weighs beside turning by a radian.
  private static final double WEIGHT_OF_RACE = 60;

  /// What raising the eye weighs beside turning it.
  private static final double WEIGHT_OF_RAISING = 3;

  /// What raising it weighs from where it is [#OBLIQUE]: turning all the way round is better.
  private static final double WEIGHT_OF_STEEPNESS = 10;

  /// A head that is seen from so much lower as well is well in front of the ground.
  private static final double LOWER = Math.toRadians(5);

  /// How far about the start runs scatter, in shares of the domain, and how many places of each
  /// ring are looked at.
  private static final double[] RINGS = {0.05, 0.1};

  private static final int AROUND = 8;

  private static final int MOST_PLACES = 48;

  /// What a place on a run weighs.
  private static final double WEIGHT_OF_RUN = 1;

  /// How far apart, in shares of the domain, two places on one run are that both count.
  private static final double APART = 0.01;

  /// Of a race that is large so many starts, runs from each and steps are looked at.
  private static final int MOST_STARTS = 4;

  private static final int MOST_RUNS = 6;
  private static final int MOST_STEPS = 400;

  private record Place(Point3D at, double weight) {}

  /// The direction, in a pose that looks at the middle of the world.
  ///
  /// @param experiment what is raced, of which the beginning is raced ahead
  OrbitPose of(Experiment experiment) {
    List<Place> race = race(experiment);
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

  /// All directions that are looked from.
  static List<OrbitPose> directions() {
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
      hidden += place.weight() * (isHidden(place.at(), lower) ? 0.5 : 0.0);
    }
    return WEIGHT_OF_RACE * hidden / all + turning(direction);
  }

  private static double turning(OrbitPose direction) {
    double turn =
        Math.abs(Math.IEEEremainder(direction.azimuth() - OrbitPose.USUAL.azimuth(), 2 * Math.PI));
    double raise = Math.abs(direction.elevation() - OrbitPose.USUAL.elevation());
    double steep = Math.max(0, direction.elevation() - OBLIQUE);
    return turn + WEIGHT_OF_RAISING * raise + WEIGHT_OF_STEEPNESS * steep;
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

  private boolean isInside(Point3D at) {
    return Math.abs(at.getX()) <= 1 && Math.abs(at.getZ()) <= 1 && at.getY() >= -frame.top();
  }

  private List<Place> race(Experiment experiment) {
    Landscape landscape = experiment.landscape();
    List<Place> race = new ArrayList<>();
    for (KnownMinimum minimum : landscape.minima()) {
      if (field.domain().contains(minimum.point())) {
        race.add(new Place(world(minimum.point()), WEIGHT_OF_END / landscape.minima().size()));
      }
    }
    List<Point> starts = experiment.starts();
    for (Point start : starts.subList(0, Math.min(MOST_STARTS, starts.size()))) {
      race.add(new Place(world(start), WEIGHT_OF_END));
      race.addAll(around(start));
      WayDown down = new WayDown(field, landscape, start);
      for (List<Point> way : List.of(down.steepest(), down.diagonal())) {
        way(way, 1, race);
      }
    }
    runs(experiment, race);
    return race;
  }

  private void way(List<Point> way, double weight, List<Place> race) {
    int stride = Math.max(1, way.size() / MOST_PLACES);
    for (int i = 0; i < way.size(); i += stride) {
      race.add(new Place(world(way.get(i)), weight));
    }
  }

  /// The runs themselves, as far as they are soon computed: where a method hops or overshoots, no
  /// way down tells.
  private void runs(Experiment experiment, List<Place> race) {
    if (experiment.entrants().isEmpty()) {
      return;
    }
    Experiment first =
        new Experiment(
            experiment.landscape(),
            experiment.starts().subList(0, Math.min(MOST_STARTS, experiment.starts().size())),
            experiment.entrants().subList(0, Math.min(MOST_RUNS, experiment.entrants().size())),
            Math.min(MOST_STEPS, experiment.steps()));
    for (Trajectory run : Race.run(first).trajectories()) {
      List<Point> way = new ArrayList<>();
      for (int step = 0; step < run.length(); step++) {
        Point place = new Point(run.x(step), run.y(step));
        if (field.domain().contains(place)
            && (way.isEmpty() || away(way.getLast(), place) > APART)) {
          way.add(place);
        }
      }
      way(way, WEIGHT_OF_RUN, race);
    }
  }

  /// In shares of the domain.
  private double away(Point one, Point other) {
    return Math.hypot(
        (one.x() - other.x()) / field.domain().width(),
        (one.y() - other.y()) / field.domain().height());
  }

  /// Over rugged ground runs scatter about the start before they go down.
  private List<Place> around(Point start) {
    List<Place> places = new ArrayList<>();
    for (double ring : RINGS) {
      for (int i = 0; i < AROUND; i++) {
        double turn = 2 * Math.PI * i / AROUND;
        Point place =
            new Point(
                start.x() + ring * field.domain().width() * Math.cos(turn),
                start.y() + ring * field.domain().height() * Math.sin(turn));
        if (field.domain().contains(place)) {
          places.add(new Place(world(place), WEIGHT_AROUND));
        }
      }
    }
    return places;
  }

  private Point3D world(Point point) {
    double height = field.interpolated(point.x(), point.y());
    return frame.world(point.x(), point.y(), Double.isNaN(height) ? field.low() : height);
  }
}
