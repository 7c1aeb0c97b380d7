package thalweg.desktop.controls;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.widget.PictureImage;
import thalweg.figure.color.HeightPalette;
import thalweg.figure.color.Palette;
import thalweg.figure.contour.Terrain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;

/// Small contour pictures of landscapes, drawn in the background when they are first asked for.
final class LandscapeThumbnails {
  /// The width of a thumbnail, in device-independent pixels.
  static final int WIDTH = 72;

  /// The height of a thumbnail, in device-independent pixels.
  static final int HEIGHT = 48;

  private static final int SCALE = 2;
  private static final int SAMPLES = 65;

  private final Executor background;
  private final FrameClock clock;
  private final ObservableValue<HeightPalette> palette;
  private final Map<Landscape, ObjectProperty<@Nullable Image>> images = new HashMap<>();
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private HeightPalette painted;
  private boolean drawing;

  /// @param palette the colours of heights
  LandscapeThumbnails(
      Executor background, FrameClock clock, ObservableValue<HeightPalette> palette) {
    this.background = background;
    this.clock = clock;
    this.palette = palette;
    painted = palette.getValue();
  }

  /// The thumbnail of a landscape in the colours that hold now; null until it is drawn.
  ObservableValue<@Nullable Image> of(Landscape landscape) {
    if (painted != palette.getValue()) {
      painted = palette.getValue();
      images.clear();
      waiting.clear();
    }
    return images.computeIfAbsent(landscape, this::begin);
  }

  private ObjectProperty<@Nullable Image> begin(Landscape landscape) {
    ObjectProperty<@Nullable Image> image = new SimpleObjectProperty<>();
    Palette colors = painted.palette();
    waiting.add(() -> draw(landscape, colors, image));
    next();
    return image;
  }

  /// One at a time, so that the views' own pictures are never kept waiting by more than one.
  private void next() {
    Runnable work = drawing ? null : waiting.poll();
    if (work != null) {
      drawing = true;
      background.execute(work);
    }
  }

  private void draw(Landscape landscape, Palette colors, ObjectProperty<@Nullable Image> drawn) {
    try {
      Terrain terrain = new Terrain(new HeightField(landscape, SAMPLES, SAMPLES), colors);
      Image image =
          PictureImage.of(
              terrain.picture(landscape.domain(), WIDTH * SCALE, HEIGHT * SCALE, SCALE));
      clock.deliver(() -> drawn.set(image));
    } finally {
      clock.deliver(() -> {
        drawing = false;
        next();
      });
    }
  }
}
