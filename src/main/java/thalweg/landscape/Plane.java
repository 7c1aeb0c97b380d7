package thalweg.landscape;

import java.util.Arrays;

/// The plane through which an objective of n coordinates is seen: all points `origin + a u + b v`,
/// with `u` and `v` its directions and (a, b) the domain coordinates of a landscape.
///
/// The directions are linearly independent, and otherwise as they come: neither unit vectors (those
/// that are normalised filter by filter are not) nor at right angles. Where they are orthonormal,
/// lengths in the plane are lengths in R^n. Points beside the plane are projected by least squares,
/// so that their shadow is the nearest point of the plane whatever its directions. Immutable.
public final class Plane {
  /// Directions nearer to each other are taken for one: the sine of the angle between them.
  private static final double LEAST_ANGLE = 1e-9;

  private static final Plane WHOLE =
      of(new double[] {0, 0}, new double[] {1, 0}, new double[] {0, 1});

  private final double[] origin;
  private final double[] first;
  private final double[] second;

  /// Orthonormal vectors that span the plane, `u = r11 q1` and `v = r12 q1 + r22 q2`.
  private final double[] q1;

  private final double[] q2;
  private final double r11;
  private final double r12;
  private final double r22;
  private final boolean whole;

  private Plane(double[] origin, double[] first, double[] second) {
    this.origin = origin;
    this.first = first;
    this.second = second;
    whole =
        Arrays.equals(origin, new double[] {0, 0})
            && Arrays.equals(first, new double[] {1, 0})
            && Arrays.equals(second, new double[] {0, 1});
    r11 = norm(first);
    q1 = scaled(first, 1 / r11);
    r12 = dot(q1, second);
    double[] rest = second.clone();
    for (int i = 0; i < rest.length; i++) {
      rest[i] -= r12 * q1[i];
    }
    r22 = norm(rest);
    q2 = scaled(rest, 1 / r22);
    if (!(r11 > 0 && r22 > LEAST_ANGLE * norm(second)) || !Double.isFinite(r11 + r12 + r22)) {
      throw new IllegalArgumentException(
          "two directions span a plane, not %s and %s"
              .formatted(Arrays.toString(first), Arrays.toString(second)));
    }
  }

  /// The whole plane of an objective of two coordinates, which are its domain coordinates to the
  /// last bit.
  public static Plane whole() {
    return WHOLE;
  }

  /// The plane through a point along two directions.
  ///
  /// @param origin what (0, 0) stands for, n coordinates
  /// @param first u, n components
  /// @param second v, n components
  /// @throws IllegalArgumentException if they have not all one length of at least 2, a number is
  ///   not finite, or the directions are parallel or zero
  public static Plane of(double[] origin, double[] first, double[] second) {
    if (origin.length < 2 || first.length != origin.length || second.length != origin.length) {
      throw new IllegalArgumentException(
          "origin and directions have one length of at least 2, not %d, %d and %d"
              .formatted(origin.length, first.length, second.length));
    }
    if (!Arrays.stream(origin).allMatch(Double::isFinite)) {
      throw new IllegalArgumentException("the origin is " + Arrays.toString(origin));
    }
    return new Plane(origin.clone(), first.clone(), second.clone());
  }

  /// n, the coordinates of a point that it lies among.
  public int dimension() {
    return origin.length;
  }

  /// Whether domain coordinates are the objective's own.
  public boolean isWhole() {
    return whole;
  }

  /// What (0, 0) stands for.
  public double[] origin() {
    return origin.clone();
  }

  /// u, which one step of the first domain coordinate leads along.
  public double[] first() {
    return first.clone();
  }

  /// v, which one step of the second domain coordinate leads along.
  public double[] second() {
    return second.clone();
  }

  /// The point of R^n that domain coordinates stand for.
  public double[] lift(Point point) {
    double[] lifted = new double[origin.length];
    lift(point.x(), point.y(), lifted);
    return lifted;
  }

  /// The point of R^n that domain coordinates stand for.
  ///
  /// @param point receives n coordinates
  void lift(double a, double b, double[] point) {
    if (whole) {
      point[0] = a;
      point[1] = b;
      return;
    }
    for (int i = 0; i < point.length; i++) {
      point[i] = origin[i] + a * first[i] + b * second[i];
    }
  }

  /// The domain coordinates of the point of the plane that is nearest to a point. Allocates
  /// nothing.
  ///
  /// @param point n coordinates
  /// @param shadow receives a and b
  /// @return how far the point is from the plane, in units of R^n
  public double project(double[] point, double[] shadow) {
    if (whole) {
      shadow[0] = point[0];
      shadow[1] = point[1];
      return 0;
    }
    double along1 = 0;
    double along2 = 0;
    for (int i = 0; i < point.length; i++) {
      double way = point[i] - origin[i];
      along1 += way * q1[i];
      along2 += way * q2[i];
    }
    unfold(along1, along2, shadow);
    double square = 0;
    for (int i = 0; i < point.length; i++) {
      double rest = point[i] - origin[i] - along1 * q1[i] - along2 * q2[i];
      square += rest * rest;
    }
    return Math.sqrt(square);
  }

  /// The shadow of a vector: how far it leads along u and along v, by least squares.
  ///
  /// @param vector n components
  /// @param shadow receives two
  public void projectVector(double[] vector, double[] shadow) {
    if (whole) {
      shadow[0] = vector[0];
      shadow[1] = vector[1];
      return;
    }
    unfold(dot(vector, q1), dot(vector, q2), shadow);
  }

  private void unfold(double along1, double along2, double[] shadow) {
    shadow[1] = along2 / r22;
    shadow[0] = (along1 - r12 * shadow[1]) / r11;
  }

  /// The slopes along u and v of a function with that gradient in R^n.
  void pullBack(double[] gradient, double[] slopes) {
    slopes[0] = dot(first, gradient);
    slopes[1] = dot(second, gradient);
  }

  /// The length in R^n of a way in domain coordinates.
  public double length(double across, double up) {
    return Length.of(across * r11 + up * r12, up * r22);
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  private static double norm(double[] vector) {
    return Length.of(vector);
  }

  private static double[] scaled(double[] vector, double factor) {
    return Arrays.stream(vector).map(each -> each * factor).toArray();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Plane plane
        && Arrays.equals(origin, plane.origin)
        && Arrays.equals(first, plane.first)
        && Arrays.equals(second, plane.second);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * Arrays.hashCode(origin) + Arrays.hashCode(first)) + Arrays.hashCode(second);
  }

  @Override
  public String toString() {
    return "%s + a %s + b %s"
        .formatted(Arrays.toString(origin), Arrays.toString(first), Arrays.toString(second));
  }
}
