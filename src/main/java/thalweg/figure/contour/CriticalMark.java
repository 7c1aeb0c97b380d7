package thalweg.figure.contour;

import java.util.List;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;

/// The sign of a critical point, told apart by its shape: a triangle pointing down for a minimum,
/// one pointing up for a maximum, a cross for a saddle, a diamond for a degenerate point.
///
/// @param lines in pixels around the point, y downwards
/// @param closed whether each line leads back to its beginning, around an area
public record CriticalMark(List<List<Point>> lines, boolean closed) {
  private static final double R = 5.5;

  private static final CriticalMark MINIMUM =
      new CriticalMark(List.of(List.of(at(-R, -0.7 * R), at(R, -0.7 * R), at(0, R))), true);
  private static final CriticalMark MAXIMUM =
      new CriticalMark(List.of(List.of(at(-R, 0.7 * R), at(R, 0.7 * R), at(0, -R))), true);
  private static final CriticalMark SADDLE =
      new CriticalMark(
          List.of(
              List.of(at(-0.8 * R, -0.8 * R), at(0.8 * R, 0.8 * R)),
              List.of(at(-0.8 * R, 0.8 * R), at(0.8 * R, -0.8 * R))),
          false);
  private static final CriticalMark DEGENERATE =
      new CriticalMark(List.of(List.of(at(0, -R), at(R, 0), at(0, R), at(-R, 0))), true);

  /// How many marks stand at their full size.
  private static final int FEW = 60;

  private static final double SMALLEST = 0.45;

  /// Whether so many marks in sight hide nothing.
  static boolean areFew(int count) {
    return count <= FEW;
  }

  /// The share of their full size at which so many marks leave the ground to be seen: the area that
  /// they cover stays the same, as far as smaller ones can be told apart.
  static double scale(int count) {
    return Math.clamp(Math.sqrt((double) FEW / Math.max(1, count)), SMALLEST, 1);
  }

  private static Point at(double x, double y) {
    return new Point(x, y);
  }

  /// The sign of a kind.
  public static CriticalMark of(CriticalKind kind) {
    return switch (kind) {
      case MINIMUM -> MINIMUM;
      case MAXIMUM -> MAXIMUM;
      case SADDLE -> SADDLE;
      case DEGENERATE -> DEGENERATE;
    };
  }
}
