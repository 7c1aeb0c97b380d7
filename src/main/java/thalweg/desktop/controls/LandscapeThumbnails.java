package thalweg.desktop.controls;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import javafx.scene.image.Image;
import thalweg.desktop.FrameClock;
import thalweg.desktop.picture.PictureImage;
import thalweg.figure.Palette;
import thalweg.figure.Terrain;
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
  private final Map<Landscape, Optional<Image>> images = new HashMap<>();
  private final Queue<Runnable> waiting = new ArrayDeque<>();
  private boolean drawing;

  LandscapeThumbnails(Executor background, FrameClock clock) {
    this.background = background;
    this.clock = clock;
  }

  /// The thumbnail of a landscape; empty until it is drawn.
  ///
  /// @param drawn called on the FX thread when a thumbnail that was empty is there
  Optional<Image> of(Landscape landscape, Runnable drawn) {
    Optional<Image> known = images.getOrDefault(landscape, Optional.empty());
    if (!images.containsKey(landscape)) {
      images.put(landscape, known);
      waiting.add(() -> draw(landscape, drawn));
      next();
    }
    return known;
  }

  /// One at a time, so that the views' own pictures are never kept waiting by more than one.
  private void next() {
    Runnable work = drawing ? null : waiting.poll();
    if (work != null) {
      drawing = true;
      background.execute(work);
    }
  }

  private void draw(Landscape landscape, Runnable drawn) {
    Terrain terrain = new Terrain(new HeightField(landscape, SAMPLES, SAMPLES), Palette.standard());
    Image image =
        PictureImage.of(terrain.picture(landscape.domain(), WIDTH * SCALE, HEIGHT * SCALE, SCALE));
    clock.deliver(() -> {
      images.put(landscape, Optional.of(image));
      drawing = false;
      drawn.run();
      next();
    });
  }
}
