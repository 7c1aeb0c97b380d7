package thalweg.bench;

import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.scene.AmbientLight;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.PerspectiveCamera;
import javafx.scene.Scene;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.MeshView;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;
import javafx.stage.Stage;
import org.fxyz3d.shapes.primitives.SurfacePlotMesh;
import thalweg.desktop.FxWait;

/// What the machine can do at best: the same mesh, painted and turning in a bare scene of the same
/// size, with nothing else in a window that is as small or as large as the program's.
final class BareScene {
  private BareScene() {}

  /// Measures it.
  ///
  /// @param surface the picture that holds the mesh
  /// @param width of the window, at least the picture's
  /// @param height of the window, at least the picture's
  static FrameRate measure(SubScene surface, double width, double height, double seconds) {
    MeshView mesh = FxWait.ask(() -> meshes(surface.getRoot()).findFirst().orElseThrow());
    Stage stage = FxWait.ask(() -> show(mesh, surface, width, height));
    FrameWatch frames = FxWait.ask(() -> new FrameWatch(stage.getScene()));
    LockSupport.parkNanos((long) (seconds * 1e9));
    FrameRate pace = frames.pace();
    FxWait.run(() -> {
      frames.close();
      stage.close();
    });
    return pace;
  }

  private static Stream<SurfacePlotMesh> meshes(Node node) {
    return switch (node) {
      case SurfacePlotMesh mesh -> Stream.of(mesh);
      case Parent parent -> parent.getChildrenUnmodifiable().stream().flatMap(BareScene::meshes);
      default -> Stream.empty();
    };
  }

  private static Stage show(MeshView original, SubScene surface, double width, double height) {
    MeshView mesh = new MeshView(original.getMesh());
    mesh.setMaterial(original.getMaterial());
    Rotate turn = new Rotate(0, Rotate.Y_AXIS);
    PerspectiveCamera camera = new PerspectiveCamera(true);
    camera.setFieldOfView(26);
    camera.getTransforms().addAll(turn, new Rotate(-36, Rotate.X_AXIS), new Translate(0, 0, -5));
    SubScene picture =
        new SubScene(
            new Group(mesh, new AmbientLight(Color.WHITE)),
            surface.getWidth(),
            surface.getHeight(),
            true,
            SceneAntialiasing.DISABLED);
    picture.setCamera(camera);
    Stage stage = new Stage();
    stage.setScene(new Scene(new Pane(picture), width, height));
    stage.show();
    new AnimationTimer() {
      @Override
      public void handle(long now) {
        turn.setAngle(now * 4e-8 % 360);
      }
    }.start();
    return stage;
  }
}
