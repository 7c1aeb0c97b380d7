package thalweg.desktop.widget;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import thalweg.optimizer.rule.Role;

/// An arrow with a dark outline and a letter at its tip or beside it, along a line of pixels.
final class ArrowShape extends Group {
  private static final double HEAD = 11;
  private static final double HALF_WIDTH = 5.5;
  private static final double LETTER = 13;

  /// Where many arrows lead one way, their letters stand in two columns.
  private static final double FARTHER = 30;

  /// Of the way from tail to tip, where a letter may stand beside it.
  private static final double[] SHARES = {0.5, 0.75, 0.25, 1, 0};

  /// What is free between a letter and the edge of its room, and half of its height, in pixels.
  private static final double EDGE = 4;

  private static final double HIGH = 11;

  private final Polyline outline = new Polyline();
  private final Polyline ink = new Polyline();
  private final Polygon head = new Polygon();
  private final Text halo = new Text();
  private final Text letter = new Text();
  private List<Point2D> way = List.of();
  private List<Point2D> places = List.of();
  private Point2D place = Point2D.ZERO;

  /// An arrow with a letter.
  ArrowShape(Role role, String label) {
    String style = "step-" + role.name().toLowerCase(Locale.ROOT);
    outline.getStyleClass().add("arrow-outline");
    ink.getStyleClass().addAll("arrow-ink", style);
    head.getStyleClass().addAll("arrow-head", style);
    halo.getStyleClass().addAll("arrow-letter", "arrow-halo");
    halo.setText(label);
    letter.getStyleClass().addAll("arrow-letter", style);
    letter.setText(label);
    getChildren().addAll(outline, ink, head, halo, letter);
    getStyleClass().addAll("step-arrow", style + "-arrow");
  }

  /// Runs along some pixels, from tail to tip.
  ///
  /// @param room in which the letter is to stand
  /// @return whether it can be seen
  boolean place(List<Point2D> path, Rectangle2D room) {
    setVisible(length(path) > 2);
    if (!isVisible()) {
      return false;
    }
    Point2D tip = path.getLast();
    double size = Math.min(HEAD, 0.6 * length(path));
    int neck = path.size() - 1;
    while (neck > 0 && path.get(neck).distance(tip) < size) {
      neck--;
    }
    Point2D along = tip.subtract(path.get(neck)).normalize();
    Point2D base = tip.subtract(along.multiply(size));
    Point2D across = new Point2D(-along.getY(), along.getX()).multiply(HALF_WIDTH * size / HEAD);
    ink.getPoints().clear();
    path.subList(0, neck + 1).forEach(each -> ink.getPoints().addAll(each.getX(), each.getY()));
    ink.getPoints().addAll(base.getX(), base.getY());
    outline.getPoints().setAll(ink.getPoints());
    Point2D left = base.add(across);
    Point2D right = base.subtract(across);
    head.getPoints()
        .setAll(tip.getX(), tip.getY(), left.getX(), left.getY(), right.getX(), right.getY());
    way = List.copyOf(path);
    places = places(path, along, room);
    put(places.getFirst());
    return true;
  }

  /// Beside the tip and before it, then beside the way there, then farther aside.
  private List<Point2D> places(List<Point2D> path, Point2D along, Rectangle2D room) {
    Point2D left = new Point2D(-along.getY(), along.getX());
    Point2D right = new Point2D(along.getY(), -along.getX());
    Point2D tip = path.getLast();
    List<Point2D> all = new ArrayList<>();
    all.add(beside(tip, left, LETTER, room));
    all.add(beside(tip, right, LETTER, room));
    all.add(beside(tip, along, LETTER, room));
    for (double aside : new double[] {LETTER, FARTHER}) {
      for (double share : SHARES) {
        Point2D at = path.get((int) Math.round(share * (path.size() - 1)));
        all.add(beside(at, left, aside, room));
        all.add(beside(at, right, aside, room));
      }
    }
    return List.copyOf(all);
  }

  private Point2D beside(Point2D tip, Point2D side, double away, Rectangle2D room) {
    Point2D place = tip.add(side.multiply(away + Math.abs(side.getX()) * letterWidth() / 2));
    double across = letterWidth() / 2 + EDGE;
    boolean fits = room.getWidth() > 2 * across && room.getHeight() > 2 * HIGH;
    return fits
        ? new Point2D(
            Math.clamp(place.getX(), room.getMinX() + across, room.getMaxX() - across),
            Math.clamp(place.getY(), room.getMinY() + HIGH, room.getMaxY() - HIGH))
        : place;
  }

  /// The pixels that it runs along.
  List<Point2D> way() {
    return way;
  }

  /// Where the middle of the letter may stand.
  List<Point2D> places() {
    return places;
  }

  /// Where the middle of the letter stands.
  Point2D letterPlace() {
    return place;
  }

  /// Puts the middle of the letter somewhere.
  void put(Point2D middle) {
    place = middle;
    for (Text text : List.of(halo, letter)) {
      text.setX(Math.rint(middle.getX() - letterWidth() / 2));
      text.setY(Math.rint(middle.getY() + 4));
    }
  }

  double letterWidth() {
    return letter.getLayoutBounds().getWidth();
  }

  private static double length(List<Point2D> path) {
    double length = 0;
    for (int i = 1; i < path.size(); i++) {
      length += path.get(i).distance(path.get(i - 1));
    }
    return length;
  }
}
