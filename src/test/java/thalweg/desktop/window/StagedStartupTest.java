package thalweg.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import thalweg.desktop.Display;
import thalweg.desktop.Pulses;

final class StagedStartupTest {
  private static final int PARTS = 3;

  /// Notes at every pulse how many parts were done until then.
  private static final class Opening extends AnimationTimer {
    private final List<Integer> partsAtPulses = new ArrayList<>();
    private boolean there;
    private boolean done;
    private int parts;

    private final StagedStartup headstart =
        new StagedStartup(() -> there, this::next, () -> done = true);

    private boolean next() {
      boolean left = parts < PARTS;
      parts += left ? 1 : 0;
      return left;
    }

    @Override
    public void handle(long now) {
      partsAtPulses.add(parts);
    }
  }

  @BeforeAll
  static void startJavaFx() throws TimeoutException {
    Display.require();
    FxToolkit.registerPrimaryStage();
  }

  @Test
  void doesNothingBeforeTheSurfaceIsThere() {
    Opening opening = open();
    Pulses.await("some pulses", () -> opening.partsAtPulses.size() > 5);
    boolean done = Pulses.ask(() -> opening.done);
    end(opening);

    assertThat(opening.partsAtPulses).containsOnly(0);
    assertThat(done).isFalse();
  }

  @Test
  void doesOnePartAPulseOnceTheSurfaceIsThere() {
    Opening opening = open();
    Pulses.await("a pulse", () -> !opening.partsAtPulses.isEmpty());
    Pulses.run(() -> opening.there = true);
    Pulses.await("the last part", () -> opening.done);
    end(opening);

    assertThat(opening.partsAtPulses.stream().distinct()).containsExactly(0, 1, 2, PARTS);
  }

  private static Opening open() {
    Opening opening = Pulses.ask(Opening::new);
    Pulses.run(opening.headstart::start);
    Pulses.run(opening::start);
    return opening;
  }

  private static void end(Opening opening) {
    Pulses.run(opening.headstart::stop);
    Pulses.run(opening::stop);
  }
}
