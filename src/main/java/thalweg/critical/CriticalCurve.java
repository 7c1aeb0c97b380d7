package thalweg.critical;

import java.util.List;
import java.util.Locale;
import thalweg.landscape.Point;

/// A curve along which the gradient is zero, so that f is the same all along it.
///
/// @param shape what the ground is like across it
/// @param points places on it from one end to the other, in domain coordinates; the curve is
///   smooth, and straight between them for the eye
/// @param closed whether it leads from its last point back to its first
/// @param value f on it, 0 where rounding alone keeps it from 0
public record CriticalCurve(Shape shape, List<Point> points, boolean closed, double value) {
  /// What the ground is like across a curve.
  public enum Shape {
    /// It rises on both sides: a level valley floor.
    VALLEY,
    /// It falls on both sides.
    RIDGE,
    /// Neither: it goes on rising or falling from one side to the other.
    TERRACE;

    /// The name in files and in the text bundles, in lower case: `valley`.
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// Keeps the points to itself.
  public CriticalCurve {
    points = List.copyOf(points);
  }
}
