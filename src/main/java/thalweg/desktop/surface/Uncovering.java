package thalweg.desktop.surface;

import java.util.Arrays;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/// The texture, one pixel high, that uncovers trails up to a step: white up to there, transparent
/// from there on. All trails of a race share it, so that moving the playhead sends one row of
/// pixels and not a vertex. Two images take turns: the renderer may still be painting the frame
/// before with the other one, and trails would run ahead of their heads.
final class Uncovering {
  private static final int MOST_TEXELS = 4096;
  private static final int SHOWN = 0xffffffff;

  private final int steps;
  private final double last;
  private final int[] row;
  private WritableImage spare;
  private final ReadOnlyObjectWrapper<WritableImage> image;
  private int shown;

  /// Nothing is uncovered at first.
  ///
  /// @param steps the budget of the race
  /// @param last the step from which on there is no more to uncover
  Uncovering(int steps, double last) {
    this.steps = steps;
    this.last = last;
    this.row = new int[Math.min(steps + 2, MOST_TEXELS)];
    this.spare = new WritableImage(row.length, 1);
    this.image = new ReadOnlyObjectWrapper<>(this, "image", new WritableImage(row.length, 1));
  }

  ReadOnlyObjectProperty<WritableImage> imageProperty() {
    return image.getReadOnlyProperty();
  }

  /// Uncovers the trails up to a step.
  void show(int playhead) {
    int wanted = playhead < last ? texelsUpTo(playhead) : row.length;
    if (wanted != shown) {
      shown = wanted;
      Arrays.fill(row, 0, shown, SHOWN);
      Arrays.fill(row, shown, row.length, 0);
      WritableImage next = spare;
      spare = image.get();
      next.getPixelWriter()
          .setPixels(0, 0, row.length, 1, PixelFormat.getIntArgbInstance(), row, 0, row.length);
      image.set(next);
    }
  }

  private int texelsUpTo(int playhead) {
    return Math.clamp(
        (int) Math.ceil((playhead + 1.0) * row.length / (steps + 2.0)), 0, row.length);
  }
}
