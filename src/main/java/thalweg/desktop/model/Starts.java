package thalweg.desktop.model;

import java.util.ArrayList;
import java.util.List;
import thalweg.landscape.DefinedStart;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// Where runs start: at least one place, and one of them selected for the keyboard.
///
/// @param points in domain coordinates, in the order in which they were added, 1 to [#MOST]
/// @param selected the index of the start that the keyboard moves
public record Starts(List<Point> points, int selected) {
  /// The most starts that a race can have in the window.
  public static final int MOST = 12;

  /// Checks the number of places and the index.
  ///
  /// @throws IllegalArgumentException if there is no place, or more than [#MOST], or none at the
  ///   index
  public Starts {
    points = List.copyOf(points);
    if (points.isEmpty() || points.size() > MOST) {
      throw new IllegalArgumentException(
          "the number of starts is " + points.size() + ", outside [1, " + MOST + "]");
    }
    if (selected < 0 || selected >= points.size()) {
      throw new IllegalArgumentException(
          "the selected start is " + selected + ", outside [0, " + points.size() + ")");
    }
  }

  /// One place only.
  static Starts at(Point only) {
    return new Starts(List.of(only), 0);
  }

  /// The start that the keyboard moves.
  public Point selectedPoint() {
    return points.get(selected);
  }

  Starts select(int index) {
    return new Starts(points, index);
  }

  Starts move(int index, Point point) {
    List<Point> changed = new ArrayList<>(points);
    changed.set(index, point);
    return new Starts(changed, selected);
  }

  /// One more, which is selected; the same where there are [#MOST].
  Starts add(Point point) {
    if (points.size() == MOST) {
      return this;
    }
    List<Point> changed = new ArrayList<>(points);
    changed.add(point);
    return new Starts(changed, points.size());
  }

  /// One fewer, and the one before it selected; the same where it is the only one.
  Starts remove(int index) {
    if (points.size() == 1) {
      return this;
    }
    List<Point> changed = new ArrayList<>(points);
    changed.remove(index);
    return new Starts(changed, Math.max(0, index - 1));
  }

  /// Every place moved to the nearest one where f is defined.
  Starts on(Landscape ground) {
    return new Starts(
        points.stream()
            .map(each -> DefinedStart.near(ground.field(), ground.domain(), each))
            .toList(),
        selected);
  }

  /// Every place as it is carried from one domain into another.
  Starts within(Domain domain, Domain from) {
    return new Starts(points.stream().map(each -> domain.carry(each, from)).toList(), selected);
  }
}
