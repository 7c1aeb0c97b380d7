package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// A window that is smaller than all panels need, with the real wheel and keys.
@WindowTest("a window is made smaller than its content needs")
class LeastRoomTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void whatHasNoRoomIsReachedByTheWheelAndByTheFocus() {
    window.resize(700, 420);
    assertThat(window.placeOf(window.find(".contour")).getMinX()).isGreaterThan(500);
    assertThat(window.placeOf(window.find("#play")).getMaxY()).isLessThan(420);
    assertThat(window.placeOf(window.find(".charts")).getMaxY()).isGreaterThan(420);
    window.wheel(window.middleOf(window.find(".program-name")), 1);
    assertThat(window.placeOf(window.find(".program-name")).getMinY()).isLessThan(0);
    for (String control : List.of("#play", "#start", "#theme", "#race-momentum", "#help")) {
      FxWait.run(() -> window.find(control).requestFocus());
      window.settle();
      Bounds seen = window.placeOf(window.find(control));
      assertThat(seen.getMinX()).as(control).isGreaterThanOrEqualTo(0);
      assertThat(seen.getMinY()).as(control).isGreaterThanOrEqualTo(0);
      assertThat(seen.getMaxX()).as(control).isLessThanOrEqualTo(700);
      assertThat(seen.getMaxY()).as(control).isLessThanOrEqualTo(420);
    }
    // The panels keep the room that they need.
    assertThat(window.placeOf(window.find(".contour")).getWidth()).isGreaterThan(260);
  }
}
