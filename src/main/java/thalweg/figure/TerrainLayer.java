package thalweg.figure;

import org.jspecify.annotations.Nullable;
import thalweg.landscape.Domain;

/// The ground as it was drawn last, kept for as long as the same ground is wanted: trails change
/// with every step, the ground under them does not. May be asked from any thread.
public final class TerrainLayer {
  private record Key(Ground ground, Domain visible, int width, int height, double scale) {}

  private record Kept(Key key, Picture picture) {}

  private volatile @Nullable Kept last;

  /// The ground, drawn anew only if something about it differs from last time; not to be drawn on.
  ///
  /// @param width in physical pixels, at least 1
  /// @param height in physical pixels, at least 1
  /// @param scale physical pixels to a device-independent one
  Picture picture(Ground ground, Domain visible, int width, int height, double scale) {
    Key wanted = new Key(ground, visible, width, height, scale);
    Kept kept = last;
    if (kept == null || !kept.key().equals(wanted)) {
      kept = new Kept(wanted, ground.picture(visible, width, height, scale));
      last = kept;
    }
    return kept.picture();
  }
}
