package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.Sweep;

/// Whatever a user does, nothing is thrown and no control dies. `-Dthalweg.events=10000
/// -Dthalweg.seeds=1,2,3` tries longer.
@WindowTest("pointer and keys go all over the window")
class RandomInputTest {
  private static final int EVENTS = Integer.getInteger("thalweg.events", Sweep.share(4, 200));
  private static final String SEEDS = System.getProperty("thalweg.seeds", "20261129");

  /// After so many events it is seen whether the window still does what it is told.
  private static final int CHECKED = 1250;

  static List<Long> seeds() {
    return Arrays.stream(SEEDS.split(",")).map(Long::valueOf).toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsThrownAndNoControlDies(long seed) {
    try (WindowDriver window = WindowDriver.open()) {
      QuickHand hand = new QuickHand(window);
      RandomHand random = new RandomHand(window, hand, seed);
      LiveControls controls = new LiveControls(window, hand);
      int checks = 0;
      try {
        while (hand.events() < EVENTS) {
          random.act();
          assertThat(window.mishaps()).isEmpty();
          if (hand.events() / CHECKED > checks) {
            checks = hand.events() / CHECKED;
            hand.rest();
            controls.tryAll(checks);
          }
        }
        hand.rest();
        controls.tryAll(checks + 1);
      } catch (AssertionError failure) {
        throw new AssertionError(
            "seed %d, after %d events; the last were\n%s"
                .formatted(seed, hand.events(), hand.last()),
            failure);
      }
    }
  }
}
