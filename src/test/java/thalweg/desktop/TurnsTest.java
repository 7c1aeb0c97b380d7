package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TurnsTest {
  private final Turns turns = new Turns();
  private final Runnable contour = new View("contour");
  private final Runnable gradient = new View("gradient");
  private final Runnable loss = new View("loss");

  @Test
  void allDrawAtOnceWhereThereIsTime() {
    for (int pulse = 0; pulse < 100; pulse++) {
      askForAll();
      assertThat(turns.due(1 / 60.0)).containsExactly(contour, gradient, loss);
    }
    assertThat(turns.isEmpty()).isTrue();
  }

  @Test
  void theyTakeTurnsWhereThereIsNone() {
    slowDown();
    askForAll();
    assertThat(turns.due(0.04)).containsExactly(contour);
    askForAll();
    assertThat(turns.due(0.04)).containsExactly(gradient, loss);
    askForAll();
    assertThat(turns.due(0.04)).containsExactly(contour);
  }

  @Test
  void whatWasAskedForWaitsForItsTurn() {
    slowDown();
    turns.request(Turns.Turn.CHARTS, loss);
    assertThat(turns.due(0.04)).isEmpty();
    assertThat(turns.isEmpty()).isFalse();
    assertThat(turns.due(0.04)).containsExactly(loss);
    assertThat(turns.isEmpty()).isTrue();
  }

  @Test
  void aPauseIsNotSlowness() {
    askForAll();
    assertThat(turns.due(0)).containsExactly(contour, gradient, loss);
  }

  @Test
  void whatIsDrawnAnywayGivesUpItsTurn() {
    askForAll();
    turns.forget(gradient);
    assertThat(turns.due(0)).containsExactly(contour, loss);
  }

  /// The contour's turn is next.
  private void slowDown() {
    for (int pulse = 0; pulse < 40; pulse++) {
      turns.due(0.04);
    }
    while (true) {
      turns.request(Turns.Turn.CHARTS, loss);
      if (turns.due(0.04).contains(loss)) {
        return;
      }
      turns.forget(loss);
    }
  }

  private void askForAll() {
    turns.request(Turns.Turn.CONTOUR, contour);
    turns.request(Turns.Turn.CHARTS, gradient);
    turns.request(Turns.Turn.CHARTS, loss);
  }

  private record View(String name) implements Runnable {
    @Override
    public void run() {}
  }
}
