package thalweg.figure;

import org.jspecify.annotations.Nullable;
import thalweg.landscape.Domain;

/// The ground as it was drawn last, kept for as long as the same ground is wanted: trails change
/// with every step, the ground under them does not. Owned by one thread at a time.
public final class TerrainLayer {
  private record Key(Terrain terrain, Domain visible, int width, int height, double scale) {}

  private @Nullable Key key;
  private @Nullable Picture picture;

  /// The ground, drawn anew only if something about it differs from last time.
  ///
  /// @param width in physical pixels, at least 1
  /// @param height in physical pixels, at least 1
  /// @param scale physical pixels to a device-independent one
  Picture picture(Terrain terrain, Domain visible, int width, int height, double scale) {
    Key wanted = new Key(terrain, visible, width, height, scale);
    Picture kept = picture;
    if (kept == null || !wanted.equals(key)) {
      kept = terrain.picture(visible, width, height, scale);
      picture = kept;
      key = wanted;
    }
    return kept;
  }
}
