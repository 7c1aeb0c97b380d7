package thalweg.desktop.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.basin.TestGround;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Rounding;

class CriticalPointTextTest {
  private static final Domain DOMAIN = Domain.square(2);

  /// After how many questions whether it has enough a search is ended.
  private static final int A_WHILE = 2000;

  private static CriticalSet search(String formula) {
    return TestGround.search(formula, DOMAIN);
  }

  private static String census(String formula) {
    return CriticalPointText.census(search(formula), TestGround.of(formula, DOMAIN));
  }

  @ParameterizedTest
  @CsvSource({
    "7, level everywhere",
    "'if(x*y>0, 1, 0)', level everywhere but for jumps",
    "x + y, no critical points",
    "abs(x) + abs(y), no critical points · lowest place found in a kink",
    "abs(abs(x) - 1) + abs(y), 'no critical points · lowest place found in a kink, one of 2'",
    "abs(x)^1.5 + y^2, 1 minimum",
    "0/0 + x, undefined everywhere",
    "log(x), no critical points"
  })
  void theCensusSaysNoMoreThanWasShown(String formula, String census) {
    assertThat(census(formula)).isEqualTo(census);
  }

  @Test
  void aSearchThatWasNotFinishedIsSaidToBeIncomplete() {
    Landscape tooFine = TestGround.of("sin(5000*x)*sin(5000*y)", DOMAIN);
    AtomicInteger asked = new AtomicInteger();
    CriticalSet some =
        CriticalPoints.find(
            tooFine, Runnable::run, () -> false, () -> asked.incrementAndGet() > A_WHILE, _ -> {});
    assertThat(CriticalPointText.census(some, tooFine))
        .endsWith(" · incomplete, a smaller domain shows more");
    assertThat(CriticalPointText.census(CriticalSet.searched(0.5), TestGround.of("x", DOMAIN)))
        .isEqualTo("no critical points found · incomplete, a smaller domain shows more");
  }

  @Test
  void anEigenvalueWithoutABoundIsInfinite() {
    String formula = "abs(x)^1.5 + y^2";
    assertThat(
            CriticalPointText.line(
                search(formula).points().getFirst(), Rounding.on(TestGround.of(formula, DOMAIN))))
        .endsWith("λ = 2, ∞");
  }
}
