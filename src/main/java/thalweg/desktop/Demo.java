package thalweg.desktop;

import java.io.PrintStream;
import java.nio.file.Path;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.model.Playback;
import thalweg.desktop.model.Workbench;
import thalweg.exchange.ExportException;
import thalweg.exchange.FileTransaction;
import thalweg.exchange.PicturePng;
import thalweg.exchange.ResultTable;
import thalweg.figure.raster.Picture;
import thalweg.text.Text;

/// Plays the race once for a machine without a screen: takes a picture of the window where it
/// teaches most, prints the result table and ends the program.
final class Demo {
  private static final double TELLING_SHARE = 0.58;

  private final Workbench workbench;
  private final Scene scene;
  private final Path target;
  private final PrintStream out;
  private final PrintStream err;

  /// Until every panel has drawn the step at which the playhead stands.
  private final PauseTransition settle = new PauseTransition(Duration.seconds(0.5));

  private Subscription watch = Subscription.EMPTY;
  private @Nullable Picture picture;

  Demo(Workbench workbench, Scene scene, Path target, PrintStream out, PrintStream err) {
    this.workbench = workbench;
    this.scene = scene;
    this.target = target;
    this.out = out;
    this.err = err;
  }

  void start() {
    Playback playback = workbench.playback();
    int telling = (int) (playback.end() * TELLING_SHARE);
    settle.setOnFinished(_ -> {
      picture = takePicture();
      playback.play();
    });
    watch =
        playback
            .playheadProperty()
            .subscribe((_, step) -> {
              if (picture == null && step.intValue() >= telling) {
                playback.pause();
                settle.play();
              }
              if (step.intValue() >= playback.end()) {
                end();
              }
            });
  }

  private Picture takePicture() {
    WritableImage shot = scene.snapshot(null);
    int width = (int) shot.getWidth();
    int height = (int) shot.getHeight();
    Picture taken = new Picture(width, height, 1);
    shot.getPixelReader()
        .getPixels(
            0, 0, width, height, PixelFormat.getIntArgbPreInstance(), taken.pixels(), 0, width);
    return taken;
  }

  private void end() {
    watch.unsubscribe();
    out.print(ResultTable.of(workbench.frame()));
    if (out.checkError()) {
      fail(Text.of("desktop").get("demo.output"));
    }
    Picture taken = picture == null ? takePicture() : picture;
    try {
      FileTransaction.write(target, new PicturePng(taken));
    } catch (ExportException failure) {
      fail(String.valueOf(failure.getMessage()));
    }
    Platform.exit();
  }

  private void fail(String why) {
    err.println(why);
    System.exit(1);
  }
}
