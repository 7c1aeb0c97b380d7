package thalweg.desktop.contour;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import thalweg.desktop.clock.HandPulse;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.PreparedLandscape;
import thalweg.desktop.window.WindowContext;
import thalweg.figure.Theme;
import thalweg.figure.WordsGraphics;
import thalweg.figure.color.HeightPalette;
import thalweg.figure.contour.ContourFigure;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.session.UserLandscapes;
import thalweg.session.UserOptimizers;

class ContourSceneTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  @TempDir private static Path folder;

  @AutoClose
  private final WindowContext context =
      WindowContext.of(
          CATALOGUE,
          new UserLandscapes(folder),
          new UserOptimizers(folder),
          CATALOGUE.find("bounded-saddle").orElseThrow(),
          new HandPulse());

  private final Workbench workbench = context.workbench();
  private final ContourScene scene =
      new ContourScene(
          workbench, context.critical(), context.basins(), new SimpleObjectProperty<>(Theme.DARK));

  private void sample() {
    scene.showGround(
        SampledTerrain.of(
            PreparedLandscape.of(workbench.landscape()),
            workbench.openingProperty().get(),
            true,
            HeightPalette.CIVIDIS.palette()));
  }

  /// In the window and in a lecture alike: right of the plot, with its numbers.
  @Test
  void aBarTellsWhichColourIsWhichHeight() {
    sample();
    ContourFigure figure = scene.figure().orElseThrow();
    double right = figure.viewport(600, 500).rectangle().getMaxX();
    assertThat(WordsGraphics.of(figure, 600, 500))
        .filteredOn(word -> word.isNumber() && word.ink().getMinX() > right)
        .hasSizeGreaterThan(1);
  }

  /// Until the next ground is sampled, its picture is that of the one before, and says so.
  @Test
  void aPictureSaysOfWhichGroundItIs() {
    assertThat(scene.picture()).isEmpty();
    Landscape first = workbench.landscape();
    sample();
    workbench.write(Landscape.of(Formula.parse("x*y"), List.of(), Domain.square(2)));
    assertThat(scene.picture().orElseThrow().landscape()).isEqualTo(first);
    sample();
    assertThat(scene.picture().orElseThrow().landscape()).isEqualTo(workbench.landscape());
  }

  /// On one domain all the while.
  @Test
  void anotherGroundIsSeenWholeAndAnEditedOneAsItWas() {
    Domain near = new Domain(0.2, 0.4, 0.2, 0.4);
    Domain whole = workbench.landscape().domain();
    sample();
    scene.look(near);
    workbench.rewrite(workbench.landscape().withFormula(Formula.parse("x^2 + y^4/4 - y^2/3")));
    sample();
    assertThat(scene.visible()).isEqualTo(near);
    workbench.write(Landscape.of(Formula.parse("x*y"), List.of(), whole));
    assertThat(workbench.landscape().domain()).isEqualTo(whole);
    sample();
    assertThat(scene.visible()).isEqualTo(whole);
  }

  private static final Domain GROUND = Domain.square(2);

  @Test
  void theGroundIsNeverDraggedOutOfSight() {
    assertThat(ContourScene.inReach(new Domain(5, 9, -1, 3), GROUND))
        .isEqualTo(new Domain(0, 4, -1, 3));
    assertThat(ContourScene.inReach(new Domain(-9, -8, -9, -8), GROUND))
        .isEqualTo(new Domain(-2.5, -1.5, -2.5, -1.5));
    Domain seen = new Domain(-1, 3, -0.5, 3.5);
    assertThat(ContourScene.inReach(seen, GROUND)).isEqualTo(seen);
  }
}
