package thalweg.desktop.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;

/// Without a display: frames come when the test says so.
@Timeout(60)
class FrameClockTest {
  private final Logger log = Logger.getLogger(FrameClock.class.getName());
  private final Workbench workbench =
      new Workbench(Catalogue.load().find("bounded-saddle").orElseThrow());
  private final HandPulse pulse = new HandPulse();
  @AutoClose private final FrameClock clock = new FrameClock(workbench, pulse);
  private final List<String> done = new ArrayList<>();

  @AfterEach
  void speakAgain() {
    log.setLevel(null);
  }

  @Test
  void anUpdateIsMadeOnceAtTheNextFrame() {
    Runnable update = () -> done.add("update");
    clock.request(update);
    clock.request(update);
    assertThat(done).isEmpty();
    pulse.next();
    pulse.next();
    assertThat(done).containsExactly("update");
  }

  @Test
  void anUpdateThatThrowsDoesNotStopTheOthers() {
    log.setLevel(Level.OFF);
    clock.deliver(this::fail);
    clock.deliver(() -> done.add("delivery"));
    clock.request(this::fail);
    clock.request(() -> done.add("update"));
    clock.requestText(this::fail);
    clock.requestText(() -> done.add("text"));
    pulse.next();
    assertThat(done).containsExactly("delivery", "update", "text");
  }

  @Test
  void itGoesOnAfterAnUpdateThatThrew() {
    log.setLevel(Level.OFF);
    clock.request(this::fail);
    pulse.next();
    clock.request(() -> done.add("update"));
    pulse.next();
    assertThat(done).containsExactly("update");
  }

  @Test
  void theNewestExperimentIsRacedAndItsFrameArrives() {
    workbench.moveStart(0, new Point(0.5, 0.5));
    awaitRace();
    assertThat(workbench.frame().experiment()).isEqualTo(workbench.experiment());
  }

  @Test
  void itStopsWhenNothingIsLeftToDo() {
    awaitRace();
    pulse.next();
    pulse.next();
    assertThat(pulse.isBeating()).isFalse();
    assertThat(clock.isIdle()).isTrue();
  }

  @Test
  void itStandsStillWhileTheWindowCannotBeSeen() {
    awaitRace();
    clock.setVisible(false);
    pulse.next();
    clock.request(() -> done.add("update"));
    pulse.next();
    assertThat(done).isEmpty();
    clock.setVisible(true);
    pulse.next();
    assertThat(done).containsExactly("update");
  }

  private void awaitRace() {
    while (!(workbench.frame().complete()
        && workbench.frame().experiment().equals(workbench.experiment()))) {
      LockSupport.parkNanos(1_000_000);
      pulse.next();
    }
  }

  private void fail() {
    throw new IllegalStateException("meant to");
  }

  /// A picture takes three seconds: the race waits, and goes on where it was.
  @Test
  void theRaceDoesNotLeapOverWhatASlowPictureTook() {
    awaitRace();
    HandDriven painter = new HandDriven();
    LatestWins<String> picture = new LatestWins<>(painter, clock, done::add, clock.rounds());
    clock.request(() -> picture.submit(() -> "picture"));
    workbench.playback().play();
    pulse.next();
    int shown = workbench.playback().playhead();
    clock.requestText(() -> done.add("text"));
    for (int i = 0; i < 180; i++) {
      pulse.next();
    }
    assertThat(workbench.playback().playhead()).isEqualTo(shown);
    assertThat(done).isEmpty();
    painter.runNext();
    pulse.next();
    assertThat(done).containsExactly("picture", "text");
    double steps = 0.3 * workbench.playback().speedProperty().get();
    assertThat(workbench.playback().playhead()).isBetween(shown + 1, shown + (int) steps);
  }
}
