package thalweg.desktop.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import thalweg.desktop.Display;
import thalweg.desktop.Pulses;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;

/// With a clock that really ticks, and work that is done when the test says so.
class LatestWinsTest {
  private final Queue<Runnable> begun = new ArrayDeque<>();
  private final List<String> received = new ArrayList<>();
  @AutoClose private final FrameClock clock = clock();
  private final LatestWins<String> place = new LatestWins<>(begun::add, clock, received::add);

  @Test
  void workInBetweenIsNeverBegun() {
    submit("first", "second", "third");
    finishOne("first");
    finishOne("third");
    assertThat(begun).isEmpty();
    assertThat(received).containsExactly("first", "third");
  }

  @Test
  void oneAtATime() {
    submit("first", "second");
    assertThat(begun).hasSize(1);
    assertThat(received).isEmpty();
  }

  @Test
  void workThatFailsMakesRoomForTheNext() {
    Pulses.run(() -> place.submit(() -> fail()));
    submit("second");
    Runnable failing = begun.remove();
    assertThat(catchThrowable(failing::run)).hasMessage("meant to");
    Pulses.await("the next work", () -> !begun.isEmpty());
    finishOne("second");
    assertThat(received).containsExactly("second");
  }

  private static String fail() {
    throw new IllegalStateException("meant to");
  }

  private void submit(String... works) {
    Pulses.run(() -> List.of(works).forEach(work -> place.submit(() -> work)));
  }

  private void finishOne(String expected) {
    begun.remove().run();
    Pulses.await(expected, () -> received.contains(expected));
  }

  private static FrameClock clock() {
    Display.require();
    try {
      FxToolkit.registerPrimaryStage();
    } catch (TimeoutException late) {
      throw new AssertionError("JavaFX did not start", late);
    }
    Catalogue catalogue = Catalogue.load();
    return Pulses.ask(
        () -> new FrameClock(new Workbench(catalogue.find("bounded-saddle").orElseThrow())));
  }
}
