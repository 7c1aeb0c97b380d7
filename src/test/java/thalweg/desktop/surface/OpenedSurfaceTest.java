package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.History;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.surface.camera.OrbitPose;
import thalweg.desktop.task.PreparedLandscape;
import thalweg.figure.color.Palette;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// Which ground the camera looks at anew.
class OpenedSurfaceTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  private final Workbench workbench = new Workbench(CATALOGUE.find("bounded-saddle").orElseThrow());

  private OpenedSurface opened() {
    return new OpenedSurface(
        SurfaceModel.of(
            PreparedLandscape.of(workbench.landscape()),
            Palette.standard(),
            SurfaceModel.Detail.COARSE),
        workbench.openingProperty().get(),
        OrbitPose.USUAL);
  }

  private void edit(String formula) {
    workbench.rewrite(workbench.landscape().withFormula(Formula.parse(formula)));
  }

  @Test
  void anEditedFormulaIsSeenAsTheOneBefore() {
    OpenedSurface catalogued = opened();
    edit("x^2 + y^4/4 - y^2/3");
    OpenedSurface edited = opened();
    assertStays(catalogued, edited);
    edit("x^2 + y^4/4 - a*y^2/3");
    assertStays(edited, opened());
  }

  @Test
  void soIsTheOneBeforeOnceTheEditIsTakenBack() {
    History history = new History(workbench);
    edit("x^2 + y^4/4 - y^2/3");
    OpenedSurface edited = opened();
    history.undo();
    assertThat(workbench.landscape().id()).isEqualTo("bounded-saddle");
    assertStays(edited, opened());
  }

  @Test
  void anotherThatIsTakenBackIsLeftForAnother() {
    History history = new History(workbench);
    workbench.chooseLandscape(CATALOGUE.find("himmelblau").orElseThrow());
    OpenedSurface chosen = opened();
    history.undo();
    assertThat(opened().isAnotherThan(chosen)).isTrue();
  }

  @Test
  void soIsTheSameGroundUnderAName() {
    edit("x^2 + y^4/4 - y^2/3");
    OpenedSurface unnamed = opened();
    workbench.reshape(workbench.landscape().named("mine", "Mine", "", new Point(0.5, 0.5)));
    assertStays(unnamed, opened());
  }

  private static void assertStays(OpenedSurface before, OpenedSurface now) {
    assertThat(now.isAnotherThan(before)).isFalse();
    assertThat(now.isWrittenAfter(before)).isFalse();
  }

  @Test
  void anotherOfTheCatalogueIsSeenWhole() {
    OpenedSurface before = opened();
    workbench.chooseLandscape(CATALOGUE.find("himmelblau").orElseThrow());
    assertThat(opened().isAnotherThan(before)).isTrue();
    assertThat(opened().isWrittenAfter(before)).isTrue();
  }

  /// From where its own race is seen, unless a person has moved the camera.
  @Test
  void aFormulaWrittenAfterAnotherKeepsAMovedCamera() {
    workbench.write(Landscape.of(Formula.parse("x*y"), List.of(), Domain.square(2)));
    OpenedSurface before = opened();
    workbench.write(Landscape.of(Formula.parse("x^2 + 3*y^2"), List.of(), Domain.square(2)));
    assertThat(opened().isAnotherThan(before)).isFalse();
    assertThat(opened().isWrittenAfter(before)).isTrue();
  }
}
