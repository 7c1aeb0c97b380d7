package thalweg.landscape;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.WeakHashMap;

/// Tells of places of a landscape whether the ground is level there by the formula, and not only as
/// far as numbers tell, by the rule of [FadingSlope].
///
/// What is level at a place of a grid is judged there, once, for all places nearby.
public final class LevelPlaces {
  /// Places of the grid, a side.
  private static final int SIDE = 17;

  private static final Map<Landscape, LevelPlaces> KNOWN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final DerivativeSampler probe;
  private final FadingSlope tails;
  private final Map<Integer, Boolean> judged = new HashMap<>();

  private LevelPlaces(Landscape landscape) {
    probe = new DerivativeSampler(landscape.field(), landscape.domain());
    tails = FadingSlope.of(landscape);
  }

  /// Those of a landscape; the same ones as long as it is in use.
  public static LevelPlaces of(Landscape landscape) {
    return KNOWN.computeIfAbsent(landscape, LevelPlaces::new);
  }

  /// Whether gradient and Hessian are zero beside a place, by the formula: on such ground and on
  /// its edge.
  public synchronized boolean isLevel(Point place) {
    double u = probe.u(place);
    double v = probe.v(place);
    if (!tails.isLevelBeside(u, v)) {
      return false;
    }
    int column = nearest(u);
    int row = nearest(v);
    double nearU = (double) column / (SIDE - 1);
    double nearV = (double) row / (SIDE - 1);
    return probe.at(nearU, nearV).isLevel()
        ? judged.computeIfAbsent(row * SIDE + column, _ -> !tails.isAround(nearU, nearV))
        : !tails.isAround(u, v);
  }

  private static int nearest(double share) {
    return (int) Math.rint(Math.clamp(share, 0, 1) * (SIDE - 1));
  }
}
