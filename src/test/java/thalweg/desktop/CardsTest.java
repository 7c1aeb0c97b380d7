package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The cards of the optimizers.
@WindowTest("heights are measured where cards stand")
class CardsTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @ParameterizedTest
  @ValueSource(strings = {"bounded-saddle", "sigmoid-plateau"})
  void everyCardKeepsItsHeightWhateverItSays(String landscape) {
    FxWait.run(() ->
        window.workbench().chooseLandscape(window.landscapes().find(landscape).orElseThrow()));
    FxWait.await("its race", () -> window.workbench().frame().complete());
    window.goTo(0);
    List<Double> before = heightsOfCards();
    assertThat(before).hasSizeGreaterThan(15);
    for (int step : new int[] {50, 200, window.workbench().playback().end()}) {
      window.goTo(step);
      assertThat(heightsOfCards()).as("at step " + step).isEqualTo(before);
    }
  }

  private List<Double> heightsOfCards() {
    return FxWait.ask(() ->
        window.scene().getRoot().lookupAll(".optimizer-card").stream()
            .map(each -> each.getLayoutBounds().getHeight())
            .toList());
  }
}
