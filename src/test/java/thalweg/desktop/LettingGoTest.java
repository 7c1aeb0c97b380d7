package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SubScene;
import org.fxyz3d.shapes.primitives.SurfacePlotMesh;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.race.Frame;

/// What the window no longer shows, it no longer holds, but for the surfaces of the last
/// landscapes.
@WindowTest("views hold what they show")
class LettingGoTest {
  private static final int CHANGES = 8;

  /// The one that is shown, and what a picture in the making may hold.
  private static final int RACES = 2;

  /// Those of the last three, for a user who goes to and fro, and one in the making.
  private static final int SURFACES = 4;

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void ofSurfacesAndRacesOfLandscapesThatAreGone() {
    List<WeakReference<SurfacePlotMesh>> meshes = new ArrayList<>();
    List<WeakReference<Frame>> races = new ArrayList<>();
    List<Landscape> catalogue = Catalogue.load().all();
    for (int i = 0; i < CHANGES; i++) {
      Landscape next = catalogue.get(i);
      FxWait.run(() -> window.workbench().chooseLandscape(next));
      window.goTo(0);
      meshes.add(new WeakReference<>(FxWait.ask(this::mesh)));
      races.add(new WeakReference<>(FxWait.ask(() -> window.workbench().frame())));
    }
    FxWait.await("old surfaces to be let go of", () -> held(meshes) <= SURFACES);
    FxWait.await("old races to be let go of", () -> held(races) <= RACES);
    assertThat(mesh()).isSameAs(meshes.getLast().get());
  }

  private static long held(List<? extends WeakReference<?>> references) {
    System.gc();
    return references.stream().filter(each -> each.get() != null).count();
  }

  private SurfacePlotMesh mesh() {
    return meshes(((SubScene) window.find("SubScene")).getRoot()).findFirst().orElseThrow();
  }

  private static Stream<SurfacePlotMesh> meshes(Node node) {
    return switch (node) {
      case SurfacePlotMesh mesh -> Stream.of(mesh);
      case Parent parent ->
          parent.getChildrenUnmodifiable().stream().flatMap(LettingGoTest::meshes);
      default -> Stream.empty();
    };
  }
}
