package thalweg.desktop.widget;

import javafx.scene.image.ImageView;
import thalweg.figure.raster.Picture;

/// Shows one patch of a picture, or nothing where the picture is transparent. Two images take
/// turns: the renderer may still be painting one while the other is written.
final class Tile extends ImageView {
  private final Patch patch;
  private PictureImage front;
  private PictureImage spare;

  /// A tile that shows nothing yet.
  ///
  /// @param scale physical pixels to a device-independent one
  Tile(Patch patch, double scale) {
    this.patch = patch;
    front = PictureImage.of(new Picture(patch.width(), patch.height(), scale));
    spare = PictureImage.of(new Picture(patch.width(), patch.height(), scale));
    setX(patch.left() / scale);
    setY(patch.top() / scale);
    setFitWidth(patch.width() / scale);
    setFitHeight(patch.height() / scale);
    setVisible(false);
  }

  /// Whether it lies at a patch of a picture with a scale.
  boolean isAt(Patch place, double scale) {
    return patch.equals(place) && front.picture().scale() == scale;
  }

  /// Whether it shows a picture's pixels. Callable from any thread while none calls `show`.
  boolean shows(Picture whole) {
    return patch.isSame(whole, front.picture());
  }

  /// Shows a picture's pixels. Belongs to the FX thread.
  void show(Picture whole) {
    PictureImage next = spare;
    patch.copy(whole, next.picture());
    next.refresh();
    spare = front;
    front = next;
    setImage(next);
    setVisible(!patch.isClear(whole));
  }
}
