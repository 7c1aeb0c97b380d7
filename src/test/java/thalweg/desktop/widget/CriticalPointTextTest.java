package thalweg.desktop.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.basin.TestGround;
import thalweg.critical.CriticalSet;
import thalweg.landscape.Domain;

class CriticalPointTextTest {
  private static CriticalSet search(String formula) {
    return TestGround.search(formula, Domain.square(2));
  }

  @ParameterizedTest
  @CsvSource({
    "7, level everywhere",
    "x + y, no critical points",
    "abs(x) + abs(y), no critical points · lowest in a kink",
    "abs(x)^1.5 + y^2, 1 minimum"
  })
  void theCensusSaysNoMoreThanWasShown(String formula, String census) {
    assertThat(CriticalPointText.census(search(formula))).isEqualTo(census);
  }

  @Test
  void aSearchThatWasNotFinishedIsSaidToBeIncomplete() {
    assertThat(CriticalPointText.census(search("sin(5000*x)*sin(5000*y)")))
        .endsWith(" · incomplete, a smaller domain shows more");
    assertThat(CriticalPointText.census(CriticalSet.searched(0.5)))
        .isEqualTo("no critical points found · incomplete, a smaller domain shows more");
  }

  @Test
  void anEigenvalueWithoutABoundIsInfinite() {
    assertThat(CriticalPointText.line(search("abs(x)^1.5 + y^2").points().getFirst()))
        .endsWith("λ = 2, ∞");
  }
}
