package thalweg.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class FuzzyMatchTest {
  private static List<String> best(String typed, String... all) {
    return FuzzyMatch.best(List.of(all), Function.identity(), typed);
  }

  @Test
  void nothingTypedKeepsAllInTheirOrder() {
    assertThat(best("  ", "Undo", "Play", "Adam")).containsExactly("Undo", "Play", "Adam");
  }

  @Test
  void theBeginningOfAWordComesBeforeItsInside() {
    assertThat(best("pro", "Improve", "Open Prospect")).containsExactly("Open Prospect", "Improve");
  }

  /// A landscape is not hidden behind an optimizer whose name begins like it.
  @Test
  void aWholeWordComesBeforeTheBeginningOfAnother() {
    assertThat(best("saddle", "Saddle-free Newton races, or not", "Saddles", "Open Saddle"))
        .containsExactly("Open Saddle", "Saddle-free Newton races, or not", "Saddles");
  }

  @Test
  void anEarlierWordComesBeforeALaterOne() {
    assertThat(best("step", "One step back", "Step")).containsExactly("Step", "One step back");
  }

  @Test
  void lettersWithGapsComeLast() {
    assertThat(best("rb", "Rosenbrock", "Red rbx")).containsExactly("Red rbx", "Rosenbrock");
  }

  @Test
  void lettersFarFromEachOtherDoNotFit() {
    assertThat(best("rk", "Rosenbrock")).isEmpty();
  }

  @Test
  void lettersOutOfOrderDoNotFit() {
    assertThat(best("kcor", "Rosenbrock")).isEmpty();
  }

  @Test
  void everyTypedWordHasToFitInAnyOrder() {
    assertThat(best("adam tune", "Tune Adam", "Tune Lion", "Adam races"))
        .containsExactly("Tune Adam");
  }

  @Test
  void neitherCaseNorAccentsMatter() {
    assertThat(best("MUL", "Open Müller-Brown")).hasSize(1);
    assertThat(best("brown", "Open Müller-Brown")).hasSize(1);
    assertThat(best("mueller", "Open Müller-Brown", "Open Beale")).hasSize(1);
  }
}
