package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point3D;
import thalweg.figure.axis.Graduation;
import thalweg.figure.axis.HeightGraduation;
import thalweg.figure.axis.Tick;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;

/// A number along an edge of the box, or the name of an edge.
///
/// @param words what is written
/// @param at where on its edge, in world coordinates; of the coordinate that tells the box's edges
///   apart, 0
/// @param axis which edge
/// @param kind number or name
record AxisLabel(String words, Point3D at, Axis axis, Kind kind) {
  private static final int MOST_TICKS = 4;
  private static final String F = "f";

  /// What is measured along an edge.
  enum Axis {
    X,
    Y,
    HEIGHT
  }

  /// What a label is, with its class in the style sheets.
  enum Kind {
    TICK("axis-tick"),
    NAME("axis-name");

    private final String style;

    Kind(String style) {
      this.style = style;
    }

    String style() {
      return style;
    }
  }

  /// All labels of a ground, the names first, then edge by edge the numbers from its ends inwards:
  /// where there is no room for all, the first ones have it. The heights come first: their edge is
  /// the shortest, and begins in a corner where another ends.
  static List<AxisLabel> of(HeightField field, WorldFrame frame) {
    Domain domain = frame.domain();
    Graduation across = Graduation.linear(domain.minX(), domain.maxX(), MOST_TICKS);
    Graduation back = Graduation.linear(domain.minY(), domain.maxY(), MOST_TICKS);
    Graduation up = HeightGraduation.of(field, MOST_TICKS);
    List<AxisLabel> labels = new ArrayList<>();
    labels.add(new AxisLabel(across.named("x"), x(0), Axis.X, Kind.NAME));
    labels.add(new AxisLabel(back.named("y"), z(0), Axis.Y, Kind.NAME));
    if (!up.ticks().isEmpty()) {
      labels.add(new AxisLabel(up.named(F), y(-frame.top()), Axis.HEIGHT, Kind.NAME));
      if (!up.named(F).equals(F)) {
        // For where there is no room for all of it.
        labels.add(new AxisLabel(F, y(-frame.top()), Axis.HEIGHT, Kind.NAME));
      }
    }
    inwards(up.ticks()).forEach(tick -> labels.add(height(tick, frame)));
    for (Tick tick : inwards(across.ticks())) {
      labels.add(new AxisLabel(tick.label(), x(frame.worldX(tick.value())), Axis.X, Kind.TICK));
    }
    for (Tick tick : inwards(back.ticks())) {
      labels.add(new AxisLabel(tick.label(), z(frame.worldZ(tick.value())), Axis.Y, Kind.TICK));
    }
    return labels;
  }

  private static AxisLabel height(Tick tick, WorldFrame frame) {
    return new AxisLabel(tick.label(), y(frame.worldY(tick.value())), Axis.HEIGHT, Kind.TICK);
  }

  private static Point3D x(double worldX) {
    return new Point3D(worldX, BasePlane.DEPTH, 0);
  }

  private static Point3D y(double worldY) {
    return new Point3D(0, worldY, 0);
  }

  private static Point3D z(double worldZ) {
    return new Point3D(0, BasePlane.DEPTH, worldZ);
  }

  private static List<Tick> inwards(List<Tick> ticks) {
    List<Tick> ordered = new ArrayList<>();
    for (int low = 0, high = ticks.size() - 1; low <= high; low++, high--) {
      ordered.add(ticks.get(low));
      if (high > low) {
        ordered.add(ticks.get(high));
      }
    }
    return ordered;
  }
}
