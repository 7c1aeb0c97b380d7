package thalweg.desktop.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// With work that is done, and results that arrive, when the test says so.
class LatestWinsTest {
  private final HandDriven worker = new HandDriven();
  private final HandDriven deliveries = new HandDriven();
  private final List<String> received = new ArrayList<>();
  private final LatestWins<String> place = new LatestWins<>(worker, deliveries, this::receive);

  private void receive(String result) {
    received.add(result);
    if (result.equals("unwelcome")) {
      throw new IllegalStateException("meant to");
    }
  }

  @Test
  void workInBetweenIsNeverBegun() {
    submit("first", "second", "third");
    finish();
    finish();
    assertThat(worker.size()).isZero();
    assertThat(received).containsExactly("first", "third");
  }

  @Test
  void oneAtATime() {
    submit("first", "second");
    assertThat(worker.size()).isEqualTo(1);
    assertThat(received).isEmpty();
  }

  @Test
  void workThatFailsMakesRoomForTheNext() {
    place.submit(() -> {
      throw new IllegalStateException("meant to");
    });
    submit("second");
    assertThatThrownBy(worker::runNext).hasMessage("meant to");
    deliveries.runAll();
    finish();
    assertThat(received).containsExactly("second");
  }

  @Test
  void aReceiverThatFailsMakesRoomForTheNext() {
    submit("unwelcome", "second");
    worker.runNext();
    assertThatThrownBy(deliveries::runAll).hasMessage("meant to");
    finish();
    assertThat(received).containsExactly("unwelcome", "second");
  }

  private void submit(String... works) {
    List.of(works).forEach(work -> place.submit(() -> work));
  }

  private void finish() {
    worker.runNext();
    deliveries.runAll();
  }
}
