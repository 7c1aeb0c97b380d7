package thalweg.formula.enclosure;

/// Sine, cosine and tangent of an interval, which is not empty.
final class Waves {
  private static final ClosedInterval WHOLE = new ClosedInterval(-1, 1);

  /// Farther out numbers are too far apart for a wave.
  private static final double FARTHEST = 1e14;

  /// How far an interval may be from a turning point or pole, in periods, to be taken to hold it.
  private static final double SLACK = 1e-9;

  /// The same for each period from 0.
  private static final double FAR_SLACK = 1e-15;

  private Waves() {}

  static ClosedInterval sine(ClosedInterval u) {
    return wave(u, Math.sin(u.low()), Math.sin(u.high()), Math.PI / 2);
  }

  static ClosedInterval cosine(ClosedInterval u) {
    return wave(u, Math.cos(u.low()), Math.cos(u.high()), 0);
  }

  /// The tangent; every number where there may be a pole.
  static ClosedInterval tangent(ClosedInterval u) {
    return !(u.magnitude() < FARTHEST) || holds(u, Math.PI / 2, Math.PI)
        ? ClosedInterval.ALL
        : Shape.of(Math::tan).rising(u);
  }

  /// The cotangent; every number where there may be a pole.
  static ClosedInterval cotangent(ClosedInterval u) {
    return !(u.magnitude() < FARTHEST) || holds(u, 0, Math.PI)
        ? ClosedInterval.ALL
        : Shape.of(each -> 1 / Math.tan(each)).falling(u);
  }

  /// @param top where the wave is at its highest
  private static ClosedInterval wave(ClosedInterval u, double one, double other, double top) {
    if (!(u.magnitude() < FARTHEST)) {
      return WHOLE;
    }
    double least = Outward.below(Math.min(one, other), Shape.LIBRARY);
    double most = Outward.above(Math.max(one, other), Shape.LIBRARY);
    return new ClosedInterval(
        holds(u, top + Math.PI, 2 * Math.PI) ? -1 : Math.max(-1, least),
        holds(u, top, 2 * Math.PI) ? 1 : Math.min(1, most));
  }

  /// Whether an interval holds a place, or another that is whole periods away.
  private static boolean holds(ClosedInterval u, double place, double period) {
    double low = (u.low() - place) / period;
    double high = (u.high() - place) / period;
    double slack = SLACK + FAR_SLACK * Math.max(Math.abs(low), Math.abs(high));
    return Math.ceil(low - slack) <= high + slack;
  }
}
