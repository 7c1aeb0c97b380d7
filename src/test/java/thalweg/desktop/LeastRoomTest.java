package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// A window that is smaller than all panels need, with the real wheel and keys.
@WindowTest("a window is made smaller than its content needs")
class LeastRoomTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void whatHasNoRoomIsReachedByTheWheelAndByTheFocus() {
    resize(700, 420);
    assertThat(place(".contour").getMinX()).isGreaterThan(500);
    assertThat(place("#play").getMinY()).isGreaterThan(420);
    window.wheel(window.middleOf(window.find(".program-name")), 1);
    assertThat(place(".program-name").getMinY()).isLessThan(0);
    for (String control : List.of("#play", "#start", "#theme", "#race-momentum", "#help")) {
      FxWait.run(() -> window.find(control).requestFocus());
      window.settle();
      Bounds seen = place(control);
      assertThat(seen.getMinX()).as(control).isGreaterThanOrEqualTo(0);
      assertThat(seen.getMinY()).as(control).isGreaterThanOrEqualTo(0);
      assertThat(seen.getMaxX()).as(control).isLessThanOrEqualTo(700);
      assertThat(seen.getMaxY()).as(control).isLessThanOrEqualTo(420);
    }
    // The panels keep the room that they need.
    assertThat(place(".contour").getWidth()).isGreaterThan(260);
  }

  private void resize(double width, double height) {
    FxWait.run(() -> {
      window.stage().setWidth(width);
      window.stage().setHeight(height);
    });
    FxWait.await("the size", () -> window.scene().getWidth() == width);
    window.settle();
  }

  private Bounds place(String part) {
    Node node = window.find(part);
    return FxWait.ask(() -> node.localToScene(node.getLayoutBounds()));
  }
}
