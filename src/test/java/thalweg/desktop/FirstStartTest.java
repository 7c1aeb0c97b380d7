package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.Playback;
import thalweg.desktop.widget.PicturePane;
import thalweg.session.Preferences;

/// The first start of somebody who has never seen the window.
@WindowTest("a window is opened for the first time, and again")
class FirstStartTest {
  private static final int NOT_BEGUN = -1;

  private final AtomicInteger blank = new AtomicInteger(NOT_BEGUN);

  @Test
  void theTourBeginsAndEscapeEndsItForGoodUntilSomebodyAsksForIt() {
    try (WindowDriver window = WindowDriver.openAsLeft(Preferences.FIRST)) {
      assertThat(window.words(window.find(".callout-title"))).isNotBlank();
      Playback playback = window.workbench().playback();
      assertThat(FxWait.ask(playback::isPlaying)).isFalse();
      window.type(KeyCode.ESCAPE);
      assertThat(window.seek("#callout")).isEmpty();
      FxWait.await("the race after the tour", () -> playback.playhead() > 0);
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

  @Test
  void theRaceBeginsWhenAllPanelsStand() {
    try (WindowDriver _ = WindowDriver.open(this::watched)) {
      assertThat(blank).hasValue(0);
    }
  }

  /// Counts the empty pictures in the window when the race begins.
  private Application watched() {
    ThalwegApp app = new ThalwegApp();
    app.workbench()
        .playback()
        .playingProperty()
        .subscribe(playing -> {
          if (playing && blank.get() == NOT_BEGUN) {
            blank.set(blankPictures());
          }
        });
    return app;
  }

  private static int blankPictures() {
    return (int)
        Window.getWindows().stream()
            .flatMap(each -> each.getScene().getRoot().lookupAll("." + PicturePane.BLANK).stream())
            .filter(FirstStartTest::isSeen)
            .count();
  }

  private static boolean isSeen(Node node) {
    return Stream.iterate(node, Objects::nonNull, Node::getParent).allMatch(Node::isVisible);
  }
}
