package thalweg.desktop.model;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// Where runs start, in domain coordinates: at least one place, and one of them selected for the
/// keyboard. Belongs to the FX thread.
public final class Starts {
  /// The most starts that a race can have in the window.
  public static final int MOST = 12;

  private final ReadOnlyObjectWrapper<List<Point>> points;
  private final ReadOnlyIntegerWrapper selected = new ReadOnlyIntegerWrapper(this, "selected", 0);

  Starts(Point first) {
    points = new ReadOnlyObjectWrapper<>(this, "points", List.of(first));
  }

  /// The places, in the order in which they were added.
  public ReadOnlyObjectProperty<List<Point>> pointsProperty() {
    return points.getReadOnlyProperty();
  }

  /// The places, in the order in which they were added.
  public List<Point> points() {
    return points.get();
  }

  /// The index of the start that the keyboard moves.
  public ReadOnlyIntegerProperty selectedProperty() {
    return selected.getReadOnlyProperty();
  }

  /// The index of the start that the keyboard moves.
  public int selected() {
    return selected.get();
  }

  /// The start that the keyboard moves.
  public Point selectedPoint() {
    return points().get(selected());
  }

  /// Lets the keyboard move a start.
  void select(int index) {
    selected.set(index);
  }

  void set(int index, Point point) {
    List<Point> changed = new ArrayList<>(points());
    changed.set(index, point);
    points.set(List.copyOf(changed));
  }

  /// Adds a start and selects it; does nothing where there are [#MOST].
  void add(Point point) {
    if (points().size() < MOST) {
      List<Point> changed = new ArrayList<>(points());
      changed.add(point);
      points.set(List.copyOf(changed));
      selected.set(changed.size() - 1);
    }
  }

  /// Removes a start, unless it is the last one.
  void remove(int index) {
    if (points().size() > 1) {
      List<Point> changed = new ArrayList<>(points());
      changed.remove(index);
      selected.set(Math.max(0, index - 1));
      points.set(List.copyOf(changed));
    }
  }

  void restore(List<Point> all, int chosen) {
    selected.set(0);
    points.set(all);
    selected.set(chosen);
  }

  /// Starts from one place only.
  void reset(Point point) {
    selected.set(0);
    points.set(List.of(point));
  }

  /// Moves every start to the nearest place inside a domain.
  void keepInside(Domain domain) {
    points.set(points().stream().map(domain::clamp).toList());
  }
}
