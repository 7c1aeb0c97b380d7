package thalweg.landscape;

import java.util.Arrays;

/// The frame of measure of R^n: how far points are apart as shares of a unit of length, one a
/// coordinate. Immutable.
///
/// What is asked at every step of a run is told for the first two coordinates, which most runs have
/// alone, and for those beyond them.
public final class UnitFrame {
  private final double[] origin;
  private final double[] unit;
  private final double originX;
  private final double originY;
  private final double perX;
  private final double perY;

  private UnitFrame(double[] origin, double[] unit) {
    this.origin = origin;
    this.unit = unit;
    originX = origin[0];
    originY = origin[1];
    perX = 1 / unit[0];
    perY = 1 / unit[1];
  }

  /// The frame in which a domain of the plane is the unit square.
  public static UnitFrame of(Domain domain) {
    return new UnitFrame(
        new double[] {domain.minX(), domain.minY()},
        new double[] {domain.width(), domain.height()});
  }

  /// The frame of an objective that is seen through a domain of a plane.
  ///
  /// Where the plane is all there is, the domain becomes the unit square. Elsewhere the domain has
  /// no side along most coordinates, and every coordinate has one unit: the geometric mean of the
  /// domain's sides, as long as they are in R^n.
  public static UnitFrame of(Plane plane, Domain domain) {
    if (plane.isWhole()) {
      return of(domain);
    }
    double[] units = new double[plane.dimension()];
    Arrays.fill(
        units,
        Math.sqrt(plane.length(domain.width(), 0)) * Math.sqrt(plane.length(0, domain.height())));
    return new UnitFrame(plane.origin(), units);
  }

  /// n.
  public int dimension() {
    return unit.length;
  }

  /// The unit of length of a coordinate.
  public double unit(int coordinate) {
    return unit[coordinate];
  }

  /// Where a first coordinate lies, from the origin.
  public double shareX(double x) {
    return (x - originX) * perX;
  }

  /// Where a second coordinate lies, from the origin.
  public double shareY(double y) {
    return (y - originY) * perY;
  }

  /// The square of the length of a vector that has no third coordinate.
  public double square(double x, double y) {
    double u = x * perX;
    double v = y * perY;
    return u * u + v * v;
  }

  /// The length of a vector that has no third coordinate.
  public double length(double x, double y) {
    return Length.of(x * perX, y * perY);
  }

  /// The square of the distance between two points along the third coordinate and those after it.
  ///
  /// @param one holds those of one point
  /// @param at where its third coordinate lies
  /// @param other holds those of the other
  /// @param from where its third coordinate lies
  public double squareBeyond(double[] one, int at, double[] other, int from) {
    double square = 0;
    for (int i = 2; i < unit.length; i++) {
      double share = (one[at + i - 2] - other[from + i - 2]) / unit[i];
      square += share * share;
    }
    return square;
  }

  /// The distance between two points.
  public double distance(double[] point, double[] other) {
    double[] way = new double[unit.length];
    for (int i = 0; i < unit.length; i++) {
      way[i] = (point[i] - other[i]) / unit[i];
    }
    return Length.of(way);
  }

  /// How far a point is from the origin along the coordinate along which it is farthest; NaN if one
  /// is.
  public double offset(double[] point) {
    double most =
        Math.max(Math.abs(point[0] - originX) * perX, Math.abs(point[1] - originY) * perY);
    for (int i = 2; i < point.length; i++) {
      most = Math.max(most, Math.abs(point[i] - origin[i]) / unit[i]);
    }
    return most;
  }
}
