package thalweg.bench;

import javafx.application.Application;
import javafx.scene.AmbientLight;
import javafx.scene.Group;
import javafx.scene.PerspectiveCamera;
import javafx.scene.Scene;
import javafx.scene.SceneAntialiasing;
import javafx.scene.SubScene;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Translate;
import javafx.stage.Stage;
import org.fxyz3d.shapes.primitives.SurfacePlotMesh;

/// The least that a JavaFX program with a surface does.
public final class BareProgram extends Application {
  static void open() {
    System.setProperty("prism.forceGPU", "true");
    launch(BareProgram.class);
  }

  @Override
  public void start(Stage stage) {
    SurfacePlotMesh mesh =
        new SurfacePlotMesh(at -> 0.3 * Math.sin(3 * at.getX()) * at.getY(), 2, 2, 128, 128, 1);
    mesh.setMaterial(new PhongMaterial(Color.STEELBLUE));
    PerspectiveCamera camera = new PerspectiveCamera(true);
    camera.getTransforms().addAll(new Rotate(-36, Rotate.X_AXIS), new Translate(0, 0, -5));
    SubScene picture =
        new SubScene(
            new Group(mesh, new AmbientLight(Color.WHITE)),
            1440,
            900,
            true,
            SceneAntialiasing.DISABLED);
    picture.setCamera(camera);
    stage.setScene(new Scene(new Pane(picture), 1440, 900));
    stage.show();
  }
}
