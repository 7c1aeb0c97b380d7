package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Point;

/// Starts without Alt, which window managers keep for themselves: a button, and a menu on both
/// views.
@WindowTest("a menu is opened with the second button or with keys, where the pointer is")
class GroundMenuTest {
  private static final Point ANOTHER = new Point(0.8, 1.2);

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void theButtonAddsAStartThatArrowsMove() {
    window.click(window.middleOf(window.find("#add-start")));
    FxWait.await("two starts", () -> starts().size() == 2);
    Point added = starts().getLast();
    assertThat(added.distance(starts().getFirst())).isGreaterThan(0.5);
    window.type(KeyCode.RIGHT);
    assertThat(starts().getLast().x()).isGreaterThan(added.x());
  }

  @Test
  void aStartIsAddedWhereTheMenuIsOpened() {
    for (Point2D place : List.of(window.onContour(ANOTHER), window.onSurface(ANOTHER))) {
      int before = starts().size();
      choose(place, "#ground-add");
      FxWait.await("one more", () -> starts().size() == before + 1);
      assertThat(starts().getLast().distance(ANOTHER)).isLessThan(0.02);
    }
  }

  @Test
  void theSelectedStartIsMovedThere() {
    choose(window.onSurface(ANOTHER), "#ground-move");
    FxWait.await("the start", () -> starts().getFirst().distance(ANOTHER) < 0.02);
    assertThat(starts()).hasSize(1);
  }

  @Test
  void thePointIsLookedAt() {
    Point2D before = window.onSurface(ANOTHER);
    choose(before, "#ground-look");
    window.settle();
    Point2D middle = window.middleOf(window.surface());
    assertThat(window.onSurface(ANOTHER).distance(middle)).isLessThan(before.distance(middle) / 4);
    Point2D below = window.onContour(ANOTHER);
    Point2D origin = window.onContour(new Point(0, 0));
    choose(below, "#ground-look");
    window.settle();
    assertThat(window.onContour(ANOTHER).distance(origin)).isLessThan(2);
  }

  @Test
  void aRingOffersToRemoveItsStartButNeverTheLast() {
    open(window.onContour(window.start()));
    assertThat(FxWait.ask(() -> window.find("#ground-remove").getPseudoClassStates()))
        .contains(PseudoClass.getPseudoClass("disabled"));
    window.type(KeyCode.ESCAPE);
    FxWait.run(() -> window.workbench().addStart(ANOTHER));
    window.settle();
    Point first = window.start();
    choose(window.onContour(ANOTHER), "#ground-remove");
    FxWait.await("one start", () -> starts().equals(List.of(first)));
  }

  @Test
  void keysOpenItAtTheSelectedStart() {
    FxWait.run(() -> window.contour().requestFocus());
    window.withKey(KeyCode.SHIFT, () -> window.type(KeyCode.F10));
    FxWait.await("a menu", () -> window.seek("#ground-remove").isPresent());
    window.type(KeyCode.DOWN);
    window.type(KeyCode.ENTER);
    FxWait.await("two starts", () -> starts().size() == 2);
  }

  @Test
  void aDragWithTheSecondButtonOpensNone() {
    Point2D ground = window.inside(window.surface(), 0.75, 0.3);
    window.drag(MouseButton.SECONDARY, ground, ground.add(40, 20));
    window.settle();
    assertThat(window.seek("#ground-add")).isEmpty();
  }

  private void choose(Point2D place, String item) {
    open(place);
    window.click(window.middleOf(window.find(item)));
    FxWait.await("no menu", () -> window.seek("#ground-add").isEmpty());
  }

  private void open(Point2D place) {
    window.moveTo(place);
    window.press(MouseButton.SECONDARY);
    window.release(MouseButton.SECONDARY);
    FxWait.await("a menu", () -> window.seek("#ground-add").isPresent());
  }

  private List<Point> starts() {
    return FxWait.ask(() -> window.workbench().starts());
  }
}
