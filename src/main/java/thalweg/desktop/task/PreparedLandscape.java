package thalweg.desktop.task;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import thalweg.landscape.DrawnRange;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;

/// A landscape with the heights that views of it share: each resolution is sampled once, by the
/// first that asks for it, while others that ask wait. Callable from any thread.
public final class PreparedLandscape {
  /// Samples along each side for pictures.
  public static final int FINE = 257;

  /// Samples along each side for meshes and cross sections, and for pictures of ground that changes
  /// many times a second.
  public static final int MIDDLE = 129;

  /// Samples along each side for meshes of ground that changes many times a second.
  public static final int COARSE = 65;

  private final Landscape landscape;
  private final BiFunction<Landscape, Integer, HeightField> sampling;
  private final Map<Integer, HeightField> heights = new ConcurrentHashMap<>();

  /// A landscape of which nothing is sampled yet.
  public static PreparedLandscape of(Landscape landscape) {
    Map<Landscape, DrawnRange> range = new ConcurrentHashMap<>();
    return new PreparedLandscape(
        landscape,
        (sampled, samples) ->
            new HeightField(
                sampled, samples, samples, range.computeIfAbsent(sampled, DrawnRange::of)));
  }

  /// @param sampling samples a landscape, with so many samples along each side
  PreparedLandscape(Landscape landscape, BiFunction<Landscape, Integer, HeightField> sampling) {
    this.landscape = landscape;
    this.sampling = sampling;
  }

  /// What is prepared.
  public Landscape landscape() {
    return landscape;
  }

  /// Its heights on a square grid.
  ///
  /// @param samples along each side
  public HeightField heights(int samples) {
    return heights.computeIfAbsent(samples, each -> sampling.apply(landscape, each));
  }
}
