package thalweg.desktop.surface;

import thalweg.landscape.HeightField;

/// Where the ground is torn between two samples: on one side of a pole f is above all that is
/// drawn, on the other below. A wall between them would be invented.
///
/// @param field a sample a vertex
record PoleTear(HeightField field) {
  /// Halvings until no number is between two places.
  private static final int HALVINGS = 60;

  /// Of the heights that are drawn: what is nearer to an end is cut off.
  private static final double NEAR = 1e-9;

  /// Whether there can be one.
  boolean isPossible() {
    return field.drawnRange().cutBelow() && field.drawnRange().cutAbove();
  }

  /// Whether a jump from one height to another is over a pole.
  boolean isOver(double from, double to) {
    return isPossible() && ((isLow(from) && isHigh(to)) || (isHigh(from) && isLow(to)));
  }

  /// Whether one of a triangle's sides leads over a tear.
  boolean crosses(int one, int other, int third) {
    return isBetween(one, other) || isBetween(other, third) || isBetween(third, one);
  }

  private boolean isBetween(int one, int other) {
    double from = height(one);
    double to = height(other);
    return ((isLow(from) && isHigh(to)) || (isHigh(from) && isLow(to))) && isTorn(one, other);
  }

  /// A steep slope, be it ever so steep, has heights between its ends somewhere.
  private boolean isTorn(int one, int other) {
    double x = x(one);
    double y = y(one);
    double otherX = x(other);
    double otherY = y(other);
    boolean high = isHigh(height(one));
    for (int i = 0; i < HALVINGS; i++) {
      double middleX = (x + otherX) / 2;
      double middleY = (y + otherY) / 2;
      double height = field.exact(middleX, middleY);
      if (Double.isNaN(height)) {
        return true;
      }
      if (!isLow(height) && !isHigh(height)) {
        return false;
      }
      if (isHigh(height) == high) {
        x = middleX;
        y = middleY;
      } else {
        otherX = middleX;
        otherY = middleY;
      }
    }
    return true;
  }

  private double x(int vertex) {
    return field.x(vertex % field.columns());
  }

  private double y(int vertex) {
    return field.y(vertex / field.columns());
  }

  private double height(int vertex) {
    return field.height(vertex % field.columns(), vertex / field.columns());
  }

  private boolean isLow(double height) {
    return height <= field.low() + NEAR * (field.high() - field.low());
  }

  private boolean isHigh(double height) {
    return height >= field.high() - NEAR * (field.high() - field.low());
  }
}
