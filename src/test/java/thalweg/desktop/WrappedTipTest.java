package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Point2D;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.widget.WrappedTip;

/// What is told in a tooltip can be read to its end.
@WindowTest("a tooltip is laid out when it is shown")
class WrappedTipTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void aLongStoryIsToldInSeveralLines() {
    WrappedTip tip = FxWait.ask(WrappedTip::new);
    FxWait.run(() -> {
      tip.setText("circled the minimum (3, 2) from step 1 to 200 · ".repeat(12));
      Point2D corner = new Point2D(300, 300);
      tip.show(window.stage(), corner.getX(), corner.getY());
    });
    try {
      FxWait.await("its size", () -> tip.getWidth() > 0);
      assertThat(FxWait.ask(tip::getWidth)).isLessThan(620);
      assertThat(FxWait.ask(tip::getHeight)).isGreaterThan(60);
    } finally {
      FxWait.run(tip::hide);
    }
  }

  /// What it was about is elsewhere, and the pointer has not left it.
  @Test
  void aTooltipOfTheDeskIsNotSeenInALecture() {
    WrappedTip tip = FxWait.ask(WrappedTip::new);
    FxWait.run(() -> {
      tip.setText("Lecture");
      tip.show(window.stage(), 300, 300);
    });
    FxWait.run(() -> window.lecture().set(true));
    try {
      assertThat(FxWait.ask(tip::isShowing)).isFalse();
    } finally {
      FxWait.run(tip::hide);
    }
  }
}
