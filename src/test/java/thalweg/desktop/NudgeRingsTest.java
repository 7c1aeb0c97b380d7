package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Point;

/// The ring around the start that arrow keys move, on both views at once.
@WindowTest("a ring is seen on the screen")
class NudgeRingsTest {
  /// A blue that is the ring's own, and no method's.
  private static final int SAME = 4;

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void bothRingsGoWithThePressThatOpensAMenu() {
    window.click(window.middleOf(window.find("#add-start")));
    FxWait.await("two starts", () -> window.workbench().starts().size() == 2);
    window.settle();
    assertThat(rings()).isEqualTo(List.of(true, true));
    window.click(window.middleOf(window.find("#basins")));
    FxWait.await("a menu", () -> window.seek("#basins-none").isPresent());
    window.type(KeyCode.ESCAPE);
    FxWait.await("no menu", () -> window.seek("#basins-none").isEmpty());
    window.settle();
    assertThat(rings()).isEqualTo(List.of(false, false));
  }

  @Test
  void bothRingsStayWithTheirStartWhereTheViewsBecomeLarger() {
    window.click(window.middleOf(window.find("#add-start")));
    FxWait.await("two starts", () -> window.workbench().starts().size() == 2);
    window.resize(1440, 900);
    assertThat(rings()).isEqualTo(List.of(true, true));
  }

  /// Whether the ring is seen on the contour, and on the surface.
  private List<Boolean> rings() {
    Point start = FxWait.ask(() -> window.workbench().startList().selectedPoint());
    return List.of(
        isSeen(window.onContour(start), window.look(window.contour())),
        isSeen(window.onSurface(start), window.look(window.surface())));
  }

  private boolean isSeen(Point2D place, Screenshot screen) {
    int accent = window.appearance().themeProperty().getValue().accent() | 0xff000000;
    return screen.around(place, 18).count(Screenshot.like(accent, SAME)) > 20;
  }
}
