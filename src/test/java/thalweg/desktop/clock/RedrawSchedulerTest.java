package thalweg.desktop.clock;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedrawSchedulerTest {
  private final RedrawScheduler redraws = new RedrawScheduler();
  private final Runnable contour = new View("contour");
  private final Runnable gradient = new View("gradient");
  private final Runnable loss = new View("loss");

  @Test
  void allDrawAtOnceWhereThereIsTime() {
    for (int pulse = 0; pulse < 100; pulse++) {
      askForAll();
      assertThat(redraws.due(1 / 60.0)).containsExactly(contour, gradient, loss);
    }
    assertThat(redraws.isEmpty()).isTrue();
  }

  @Test
  void theyTakeTurnsWhereThereIsNone() {
    slowDown();
    askForAll();
    assertThat(redraws.due(0.04)).containsExactly(contour);
    askForAll();
    assertThat(redraws.due(0.04)).containsExactly(gradient, loss);
    askForAll();
    assertThat(redraws.due(0.04)).containsExactly(contour);
  }

  @Test
  void whatWasAskedForWaitsForItsTurn() {
    slowDown();
    redraws.request(RedrawScheduler.Turn.CHARTS, loss);
    assertThat(redraws.due(0.04)).isEmpty();
    assertThat(redraws.isEmpty()).isFalse();
    assertThat(redraws.due(0.04)).containsExactly(loss);
    assertThat(redraws.isEmpty()).isTrue();
  }

  @Test
  void aPauseIsNotSlowness() {
    askForAll();
    assertThat(redraws.due(0)).containsExactly(contour, gradient, loss);
  }

  @Test
  void whatIsDrawnAnywayGivesUpItsTurn() {
    askForAll();
    redraws.forget(gradient);
    assertThat(redraws.due(0)).containsExactly(contour, loss);
  }

  /// The contour's turn is next.
  private void slowDown() {
    for (int pulse = 0; pulse < 40; pulse++) {
      redraws.due(0.04);
    }
    while (true) {
      redraws.request(RedrawScheduler.Turn.CHARTS, loss);
      if (redraws.due(0.04).contains(loss)) {
        return;
      }
      redraws.forget(loss);
    }
  }

  private void askForAll() {
    redraws.request(RedrawScheduler.Turn.CONTOUR, contour);
    redraws.request(RedrawScheduler.Turn.CHARTS, gradient);
    redraws.request(RedrawScheduler.Turn.CHARTS, loss);
  }

  private record View(String name) implements Runnable {
    @Override
    public void run() {}
  }
}
