package thalweg.desktop;

import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What is told of a control is told while the pointer is on it.
@WindowTest("a tip follows from where the pointer is")
class TipsGoTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  private static Stream<Window> tips() {
    return FxWait.ask(() -> Window.getWindows().stream().filter(Tooltip.class::isInstance).toList())
        .stream();
  }

  /// In one jump, over nothing in between.
  @Test
  void aTipGoesWhenThePointerJumpsOff() {
    Point2D button = window.middleOf(window.find("#theme"));
    window.moveTo(button);
    FxWait.await("its tip", () -> tips().count() == 1);
    window.moveTo(window.middleOf(window.find(".surface")));
    FxWait.await("no tip", () -> tips().findAny().isEmpty());
  }
}
