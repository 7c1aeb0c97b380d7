package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.basin.TestGround;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// The marks of critical points and what they tell, with the real pointer.
@WindowTest("marks are seen, and tell under the pointer what they mark")
class CriticalPointsTest {
  private static final Point SADDLE = new Point(0, 0);
  private static final int BRIGHT = 190;

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @BeforeEach
  void waitForTheMarks() {
    FxWait.await("three critical points", () -> window.critical().points().size() == 3);
    window.settle();
  }

  @Test
  void theSaddleIsMarkedOnTheSurface() {
    assertThat(inkAt(window.onSurface(SADDLE), window.surface())).isTrue();
  }

  @Test
  void theSaddleIsMarkedOnTheContour() {
    assertThat(inkAt(window.onContour(SADDLE), window.contour())).isTrue();
  }

  @Test
  void theMarksGoAndComeAtAClick() {
    Node toggle = window.find("#marks");
    window.click(window.middleOf(toggle));
    window.settle();
    assertThat(inkAt(window.onSurface(SADDLE), window.surface())).isFalse();
    assertThat(inkAt(window.onContour(SADDLE), window.contour())).isFalse();
    window.click(window.middleOf(toggle));
    window.settle();
    assertThat(inkAt(window.onSurface(SADDLE), window.surface())).isTrue();
  }

  @Test
  void aClickEndsASearchThatTakesLongAndLeavesTheMarks() {
    FxWait.run(() ->
        window
            .workbench()
            .chooseLandscape(TestGround.of("sin(50*x)*sin(50*y)", Domain.square(100))));
    Node toggle = window.find("#marks");
    FxWait.await("a long search", () -> window.words(toggle).endsWith("a click stops"));
    window.click(window.middleOf(toggle));
    FxWait.await("its end", () -> window.words(toggle).contains("incomplete"));
    assertThat(window.workbench().layers().marksShownProperty().get()).isTrue();
  }

  @Test
  void theClickKnowsWhatTheKeyDid() {
    window.type(KeyCode.M);
    window.settle();
    assertThat(inkAt(window.onSurface(SADDLE), window.surface())).isFalse();
    window.click(window.middleOf(window.find("#marks")));
    window.settle();
    assertThat(inkAt(window.onSurface(SADDLE), window.surface())).isTrue();
  }

  @Test
  void aMarkOnTheSurfaceTellsItsKindAndEigenvaluesWhileThePointerIsThere() {
    assertTells(window.onSurface(SADDLE), window.surface());
  }

  @Test
  void aMarkOnTheContourTellsItsKindAndEigenvaluesWhileThePointerIsThere() {
    assertTells(window.onContour(SADDLE), window.contour());
  }

  @Test
  void aTipStaysWithinANarrowView() {
    FxWait.run(() -> {
      window.workbench().chooseLandscape(window.landscapes().find("himmelblau").orElseThrow());
      window.stage().setWidth(1024);
      window.stage().setHeight(700);
    });
    FxWait.await("nine critical points", () -> window.critical().points().size() == 9);
    FxWait.await("the size", () -> window.scene().getWidth() == 1024);
    window.goTo(0);
    for (CriticalPoint point : window.critical().points()) {
      Point2D place = window.onContour(point.point());
      window.moveTo(place.add(0, 30));
      window.moveTo(place);
      Labeled tip = (Labeled) window.contour().lookup(".critical-tip");
      FxWait.await("a tip", tip::isVisible);
      Bounds bounds = FxWait.ask(tip::getBoundsInParent);
      assertThat(bounds.getMinX()).isNotNegative();
      assertThat(bounds.getMinY()).isNotNegative();
      assertThat(bounds.getMaxX()).isLessThanOrEqualTo(window.contour().getWidth());
      assertThat(ShownWords.cut(List.of(tip))).isEmpty();
    }
  }

  private void assertTells(Point2D place, Node view) {
    window.moveTo(place.add(30, 30));
    window.moveTo(place);
    FxWait.await("a tip", () -> view.lookup(".critical-tip").isVisible());
    assertThat(window.words(view.lookup(".critical-tip")))
        .contains("saddle")
        .contains("(0, 0)")
        .contains("−1, 2");
    window.moveTo(window.middleOf(window.find(".status-line")));
    FxWait.await("no tip", () -> !view.lookup(".critical-tip").isVisible());
  }

  /// The middle of a cross is white in one view and in the other; the ground there is dark blue.
  private boolean inkAt(Point2D place, Node view) {
    int pixel = window.look(view).at(place);
    int darkest = Math.min(pixel >> 16 & 255, Math.min(pixel >> 8 & 255, pixel & 255));
    return darkest > BRIGHT;
  }
}
