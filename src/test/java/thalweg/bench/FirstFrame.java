package thalweg.bench;

import com.sun.javafx.perf.PerformanceTracker;
import java.lang.management.ManagementFactory;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.SubScene;
import javafx.stage.Window;
import org.fxyz3d.shapes.primitives.SurfacePlotMesh;
import org.jspecify.annotations.Nullable;
import thalweg.Main;

/// Starts a program, says how many milliseconds after the process a frame was rendered with a mesh
/// in it, and ends.
final class FirstFrame {
  private static @Nullable SubScene picture;
  private static boolean watched;

  private FirstFrame() {}

  /// Starts one of the two.
  ///
  /// @param args `program` or `bare`
  public static void main(String[] args) {
    Thread.ofPlatform().daemon().start(FirstFrame::watch);
    if (args[0].equals("program")) {
      Main.main(new String[0]);
    } else {
      BareProgram.open();
    }
  }

  /// Asks seldom, and of few nodes, as it delays what it watches.
  private static void watch() {
    while (true) {
      LockSupport.parkNanos(20_000_000);
      try {
        Platform.runLater(FirstFrame::look);
      } catch (IllegalStateException notYetStarted) {
        LockSupport.parkNanos(20_000_000);
      }
    }
  }

  private static void look() {
    if (picture == null) {
      Window.getWindows().stream()
          .filter(window -> window.getScene() != null)
          .flatMap(window -> subScenes(window.getScene().getRoot()))
          .findFirst()
          .ifPresent(found -> picture = found);
    } else if (!watched && meshes(picture.getRoot()).findAny().isPresent()) {
      watched = true;
      awaitFrame(picture.getScene());
    }
  }

  private static Stream<SubScene> subScenes(Node node) {
    return switch (node) {
      case SubScene found -> Stream.of(found);
      case Parent parent ->
          parent.getChildrenUnmodifiable().stream().flatMap(FirstFrame::subScenes);
      default -> Stream.empty();
    };
  }

  private static Stream<SurfacePlotMesh> meshes(Node node) {
    return switch (node) {
      case SurfacePlotMesh mesh -> Stream.of(mesh);
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(FirstFrame::meshes);
      default -> Stream.empty();
    };
  }

  private static void awaitFrame(Scene scene) {
    PerformanceTracker.getSceneTracker(scene)
        .setOnRenderedFrameTask(() -> {
          long began = ManagementFactory.getRuntimeMXBean().getStartTime();
          System.out.println(System.currentTimeMillis() - began);
          System.out.flush();
          Platform.runLater(Platform::exit);
        });
  }
}
