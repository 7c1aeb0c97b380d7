package thalweg.desktop.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Of two pictures, whose work is done and whose results arrive when the test says so.
class RoundsTest {
  private static final long PULSE = 16_000_000;

  private final Rounds rounds = Rounds.shared();
  private final HandDriven surface = new HandDriven();
  private final HandDriven charts = new HandDriven();
  private final HandDriven deliveries = new HandDriven();
  private final List<String> seen = new ArrayList<>();
  private final LatestWins<String> first = new LatestWins<>(surface, deliveries, seen::add, rounds);
  private final LatestWins<String> second = new LatestWins<>(charts, deliveries, seen::add, rounds);
  private long now;

  private void show(String step) {
    first.submit(() -> "surface " + step);
    second.submit(() -> "charts " + step);
    now += PULSE;
    rounds.pulse(now, true);
  }

  private void finish(HandDriven worker) {
    worker.runNext();
    deliveries.runAll();
  }

  @Test
  void noneAppearsBeforeTheOthers() {
    show("1");
    finish(surface);
    assertThat(seen).isEmpty();
    finish(charts);
    assertThat(seen).containsExactly("surface 1", "charts 1");
  }

  @Test
  void oneThatIsDoneSoonerDoesNotGoOnAlone() {
    show("1");
    finish(surface);
    show("2");
    assertThat(surface.size()).isZero();
    finish(charts);
    show("3");
    finish(surface);
    finish(charts);
    assertThat(seen).containsExactly("surface 1", "charts 1", "surface 3", "charts 3");
  }

  @Test
  void oneThatFailsHoldsUpNone() {
    first.submit(() -> "surface");
    second.submit(() -> {
      throw new IllegalStateException("meant to");
    });
    rounds.pulse(now, true);
    finish(surface);
    try {
      charts.runNext();
    } catch (IllegalStateException meantTo) {
      deliveries.runAll();
    }
    assertThat(seen).containsExactly("surface");
  }

  @Test
  void oneThatTakesVeryLongIsNotWaitedFor() {
    show("1");
    finish(surface);
    now += 6_000_000_000L;
    rounds.pulse(now, true);
    assertThat(seen).containsExactly("surface 1");
    finish(charts);
    assertThat(seen).containsExactly("surface 1", "charts 1");
    assertThat(rounds.isUnderWay()).isFalse();
  }

  /// As long as a start is dragged.
  @Test
  void whatFollowsThePointerWaitsForNothing() {
    show("1");
    finish(surface);
    rounds.release();
    assertThat(seen).containsExactly("surface 1");
    first.submit(() -> "surface 2");
    rounds.pulse(now, false);
    assertThat(surface.size()).isEqualTo(1);
  }

  /// A map that is computed leaves a large picture little of the machine.
  @Test
  void anyThatTakesASecondIsWaitedFor() {
    show("1");
    finish(surface);
    now += 1_000_000_000;
    rounds.pulse(now, true);
    assertThat(seen).isEmpty();
    assertThat(rounds.isUnderWay()).isTrue();
  }

  private void say(String step) {
    rounds.accompany(() -> say("later"), () -> seen.add("words " + step));
  }

  @Test
  void wordsAreReadWithThePicturesOfTheirPulse() {
    say("1");
    show("1");
    finish(surface);
    assertThat(seen).isEmpty();
    finish(charts);
    assertThat(seen).containsExactlyInAnyOrder("words 1", "surface 1", "charts 1");
  }

  @Test
  void wordsThatComeLateWaitForTheNextRound() {
    show("1");
    say("1");
    finish(surface);
    finish(charts);
    assertThat(seen).containsExactly("surface 1", "charts 1");
    now += PULSE;
    rounds.pulse(now, true);
    assertThat(seen).endsWith("words later");
  }

  @Test
  void wordsWithoutPicturesAreReadAtOnce() {
    say("1");
    rounds.pulse(now, true);
    assertThat(seen).containsExactly("words 1");
    assertThat(rounds.isUnderWay()).isFalse();
  }
}
