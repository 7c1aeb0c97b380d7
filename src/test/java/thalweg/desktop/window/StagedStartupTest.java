package thalweg.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.desktop.clock.HandPulse;

/// Without a display: frames come when the test says so.
final class StagedStartupTest {
  private static final int PARTS = 3;
  private static final int SECONDS = 6;
  private static final int FRAMES_A_SECOND = 60;

  private final HandPulse pulse = new HandPulse();
  private boolean there;
  private boolean done;
  private int parts;
  private final StagedStartup startup =
      new StagedStartup(pulse, () -> there, this::next, () -> done = true);

  private boolean next() {
    boolean left = parts < PARTS;
    parts += left ? 1 : 0;
    return left;
  }

  @Test
  void doesNothingBeforeTheSurfaceIsThere() {
    startup.start();
    for (int i = 0; i < FRAMES_A_SECOND; i++) {
      pulse.next();
    }
    assertThat(parts).isZero();
    assertThat(done).isFalse();
  }

  @Test
  void doesOnePartAFrameOnceTheSurfaceIsThere() {
    startup.start();
    pulse.next();
    there = true;
    while (!done) {
      int before = parts;
      pulse.next();
      assertThat(parts - before).isLessThanOrEqualTo(1);
    }
    assertThat(parts).isEqualTo(PARTS);
    assertThat(pulse.isBeating()).isFalse();
  }

  @Test
  void doesNotWaitForEverWhereNothingIsPainted() {
    startup.start();
    for (int i = 0; i < SECONDS * FRAMES_A_SECOND; i++) {
      pulse.next();
    }
    assertThat(done).isTrue();
  }
}
