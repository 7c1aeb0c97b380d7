package thalweg.figure.chart;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import thalweg.figure.raster.Picture;

/// A chart's curves as they were drawn last, in each tense, kept for as long as the same are
/// wanted: the playhead moves with every step, the curves under it don't. May be asked from any
/// thread.
public final class ChartCache {
  private record Key(ChartCurves curves, int width, int height, double scale) {}

  private record Kept(Key key, Optional<Picture> picture) {}

  private final Map<PlayheadSide, Kept> last = new ConcurrentHashMap<>();

  /// Draws the curves where the clip lets them through. A whole picture of them pays from the
  /// second time on: while a race is computed, or a start is dragged, no two are alike.
  void draw(Graphics2D graphics, ChartCurves curves, int width, int height) {
    Key wanted = new Key(curves, width, height, graphics.getTransform().getScaleX());
    Kept kept = last.get(curves.tense());
    if (kept == null || !kept.key().equals(wanted)) {
      last.put(curves.tense(), new Kept(wanted, Optional.empty()));
      curves.draw(graphics, width, height);
      return;
    }
    Picture picture = kept.picture().orElseGet(() -> picture(wanted));
    last.put(curves.tense(), new Kept(wanted, Optional.of(picture)));
    lay(graphics, picture);
  }

  /// The picture has a pixel for each physical pixel and is not scaled, or letters would blur.
  private static void lay(Graphics2D graphics, Picture picture) {
    AffineTransform transform = graphics.getTransform();
    int left = (int) Math.round(transform.getTranslateX());
    int top = (int) Math.round(transform.getTranslateY());
    graphics.setTransform(new AffineTransform());
    graphics.drawImage(picture.image(), left, top, null);
    graphics.setTransform(transform);
  }

  private static Picture picture(Key wanted) {
    Picture picture =
        new Picture(
            (int) Math.ceil(wanted.width() * wanted.scale()),
            (int) Math.ceil(wanted.height() * wanted.scale()),
            wanted.scale());
    picture.draw(
        (graphics, _, _) -> wanted.curves().draw(graphics, wanted.width(), wanted.height()));
    return picture;
  }
}
