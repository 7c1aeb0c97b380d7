package thalweg.landscape;

/// A cut through a landscape: the straight line through a point in some direction, as far as the
/// domain reaches.
///
/// @param field gives the heights
/// @param from one end, on the domain's edge
/// @param to the other end
/// @param probe the point it goes through
/// @param directionX first component of the unit vector from one end to the other
/// @param directionY second component
public record CrossSection(
    HeightField field, Point from, Point to, Point probe, double directionX, double directionY) {
  private static final double NOTHING = 1e-12;

  /// The cut through a point of the domain.
  ///
  /// @param directionX the direction's first component; not both 0
  /// @param directionY the direction's second component
  public static CrossSection through(
      HeightField field, Point point, double directionX, double directionY) {
    double length = Math.hypot(directionX, directionY);
    double dx = directionX / length;
    double dy = directionY / length;
    Domain domain = field.domain();
    Point inside = domain.clamp(point);
    double back = reach(domain, inside, -dx, -dy);
    double forth = reach(domain, inside, dx, dy);
    return new CrossSection(
        field,
        new Point(inside.x() - back * dx, inside.y() - back * dy),
        new Point(inside.x() + forth * dx, inside.y() + forth * dy),
        inside,
        dx,
        dy);
  }

  /// How many times the direction fits between a point and the edge.
  private static double reach(Domain domain, Point from, double dx, double dy) {
    double acrossX = dx > 0 ? domain.maxX() - from.x() : domain.minX() - from.x();
    double acrossY = dy > 0 ? domain.maxY() - from.y() : domain.minY() - from.y();
    double timesX = Math.abs(dx) < NOTHING ? Double.MAX_VALUE : acrossX / dx;
    double timesY = Math.abs(dy) < NOTHING ? Double.MAX_VALUE : acrossY / dy;
    return Math.min(timesX, timesY);
  }

  /// A place on it.
  ///
  /// @param share 0 for its beginning, 1 for its end
  public Point at(double share) {
    return field
        .domain()
        .clamp(
            new Point(
                from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share));
  }

  /// Where the probe stands on it, from 0 to 1.
  public double probeShare() {
    double length = from.distance(to);
    return length > 0 ? from.distance(probe) / length : 0;
  }

  /// The height at the probe; NaN without ground.
  public double probeHeight() {
    return field.exact(probe.x(), probe.y());
  }

  /// The least height of the whole landscape, so that sections can be compared.
  public double low() {
    return field.low();
  }

  /// The greatest height of the whole landscape.
  public double high() {
    return field.high();
  }

  /// Whether the ground jumps between two places on it.
  ///
  /// @param from 0 for its beginning, 1 for its end
  /// @param to the same
  public boolean jumps(double from, double to) {
    return new JumpSearch(field).between(at(from), at(to)).isPresent();
  }

  /// Heights at equal distances from end to end; NaN where there is no ground.
  ///
  /// @param count how many, at least 2
  public double[] heights(int count) {
    double[] heights = new double[count];
    for (int i = 0; i < count; i++) {
      Point place = at((double) i / (count - 1));
      heights[i] = field.exact(place.x(), place.y());
    }
    return heights;
  }

  /// Whether the ground is finer than so many heights, so that what they show is a pattern of
  /// theirs.
  ///
  /// @param count how many, at least 2
  public boolean isAliased(int count) {
    return Aliasing.isIn(this, count);
  }
}
