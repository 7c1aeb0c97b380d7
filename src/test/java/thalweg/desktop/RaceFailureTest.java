package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.race.Frame;

/// A race that could not go on, as the window shows it.
@WindowTest("the status line is where a failing race is told")
class RaceFailureTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void theStatusLineSaysThatTheRaceFailedUntilAnotherIsRun() {
    Frame raced = window.workbench().frame();
    Frame begun = new Frame(raced.experiment(), List.of(), false);
    FxWait.run(() -> window.accept(begun.failed("out of ideas")));
    FxWait.await("the reason", () -> words().contains("The race failed: out of ideas."));
    assertThat(words()).doesNotContain("Adam");
    FxWait.run(() -> window.accept(raced));
    FxWait.await("no reason", () -> !words().contains("failed"));
  }

  private String words() {
    return window.words(window.find(".status-line"));
  }
}
