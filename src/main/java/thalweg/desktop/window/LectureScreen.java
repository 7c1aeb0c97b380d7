package thalweg.desktop.window;

import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.util.Subscription;
import thalweg.desktop.layout.LectureMode;
import thalweg.desktop.widget.LargePointer;

/// In a lecture hall the window fills the screen, and the pointer is seen from the last row.
final class LectureScreen {
  private final Stage stage;
  private final Scene scene;
  private final LargePointer pointer;
  private boolean filledBefore;

  private LectureScreen(Stage stage, Scene scene, LargePointer pointer) {
    this.pointer = pointer;
    this.stage = stage;
    this.scene = scene;
  }

  /// Lets a window follow the lecture mode until unsubscribed.
  ///
  /// @param pointer lies over all of the scene
  static Subscription follow(LectureMode lecture, Stage stage, Scene scene, LargePointer pointer) {
    LectureScreen screen = new LectureScreen(stage, scene, pointer);
    return lecture.onProperty().subscribe((_, on) -> screen.show(on));
  }

  private void show(boolean hall) {
    if (hall) {
      filledBefore = stage.isFullScreen();
      // The key that ends the lecture ends it whole, and no message covers what is shown.
      stage.setFullScreenExitHint("");
      stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
      stage.setFullScreen(true);
      pointer.show(scene);
    } else {
      pointer.hide();
      stage.setFullScreen(filledBefore);
      stage.setFullScreenExitHint(null);
      stage.setFullScreenExitKeyCombination(null);
    }
  }
}
