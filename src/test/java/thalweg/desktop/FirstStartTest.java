package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import thalweg.session.Preferences;

/// The first start of somebody who has never seen the window.
@WindowTest("a window is opened for the first time, and again")
class FirstStartTest {
  @Test
  void theTourBeginsAndEscapeEndsItForGoodUntilSomebodyAsksForIt() {
    try (WindowDriver window = WindowDriver.openAsLeft(Preferences.FIRST)) {
      assertThat(window.words(window.find(".callout-title"))).isNotBlank();
      window.type(KeyCode.ESCAPE);
      assertThat(window.seek("#callout")).isEmpty();
    }
    try (WindowDriver again = WindowDriver.openAgain()) {
      assertThat(again.seek("#callout")).isEmpty();
      FxWait.run(() ->
          again.actions().stream()
              .filter(each -> each.id().equals("window.tour"))
              .forEach(each -> each.run()));
      assertThat(again.seek("#callout")).isPresent();
    }
  }
}
