package thalweg.figure.contour;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;
import thalweg.figure.Viewport;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Domain;

/// The ground as it was drawn last, kept for as long as the same ground is wanted: trails change
/// with every step, the ground under them does not. May be asked from any thread.
public final class TerrainCache {
  private record Key(
      ContourBackground ground, Domain visible, int width, int height, double scale) {}

  private record Kept(Key key, Picture picture) {}

  private volatile @Nullable Kept last;

  /// Lays the ground down where a view lies. Its picture has a pixel for each physical pixel and is
  /// not scaled, or fine lines would blur.
  void draw(Graphics2D graphics, ContourBackground ground, Viewport view) {
    AffineTransform transform = graphics.getTransform();
    Rectangle2D place = transform.createTransformedShape(view.rectangle()).getBounds2D();
    int left = (int) Math.round(place.getMinX());
    int top = (int) Math.round(place.getMinY());
    int width = Math.max(1, (int) Math.round(place.getMaxX()) - left);
    int height = Math.max(1, (int) Math.round(place.getMaxY()) - top);
    Picture picture = picture(ground, view.visible(), width, height, transform.getScaleX());
    graphics.setTransform(new AffineTransform());
    graphics.drawImage(picture.image(), left, top, null);
    graphics.setTransform(transform);
  }

  /// The ground, drawn anew only if something about it differs from last time; not to be drawn on.
  ///
  /// @param width in physical pixels, at least 1
  /// @param height in physical pixels, at least 1
  /// @param scale physical pixels to a device-independent one
  Picture picture(ContourBackground ground, Domain visible, int width, int height, double scale) {
    Key wanted = new Key(ground, visible, width, height, scale);
    Kept kept = last;
    if (kept == null || !kept.key().equals(wanted)) {
      kept = new Kept(wanted, ground.picture(visible, width, height, scale));
      last = kept;
    }
    return kept.picture();
  }
}
