package thalweg.figure.contour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.basin.BasinMap;
import thalweg.basin.BasinMapper;
import thalweg.basin.Ending;
import thalweg.basin.StartGrid;
import thalweg.basin.TestGround;
import thalweg.figure.color.BasinColors;
import thalweg.figure.color.Shade;
import thalweg.landscape.Domain;
import thalweg.optimizer.method.Optimizers;

/// A map of basins on which nothing is to be told apart.
final class OneEndingTest {
  private static BasinMap map(String formula) {
    Domain domain = Domain.square(2);
    return BasinMapper.of(
        new StartGrid(
            TestGround.of(formula, domain),
            Optimizers.find("gradient-descent").orElseThrow().create(Map.of("learningRate", 0.3)),
            8,
            8,
            400),
        TestGround.search(formula, domain),
        Runnable::run,
        () -> false,
        _ -> {});
  }

  @Test
  void itSaysThatAllEndOnOneLevelFloor() {
    assertThat(new OneEnding(map("x^2")).words())
        .hasValue("From every start: on a level floor, ridge or terrace");
  }

  @Test
  void itSaysThatAllLeave() {
    assertThat(new OneEnding(map("x")).words())
        .hasValueSatisfying(words -> assertThat(words).contains("outside the domain"));
  }

  @Test
  void whereRunsEndAtAMinimumThereIsNothingToSay() {
    assertThat(new OneEnding(map("x^2 + y^2")).words()).isEmpty();
  }

  /// Black or white from edge to edge would look broken.
  @Test
  void itsGreyIsNeitherBlackNorWhite() {
    for (BasinMap map : List.of(map("x^2"), map("x"))) {
      BasinColors colors = BasinColors.over(List.of(map));
      assertThat(Shade.luminance(colors.ending(map.ending(0, 0)))).isBetween(0.15, 0.5);
    }
    BasinColors both = BasinColors.over(List.of(map("x^2"), map("x")));
    assertThat(both.ending(Ending.LEFT)).isEqualTo(BasinColors.of(Ending.LEFT));
  }

  /// In a difference.
  @Test
  void theLightestGreyIsLeftToWhatIsFaint() {
    BasinColors changes = BasinColors.overChanges(List.of(map("x^2"), map("x")));
    assertThat(Shade.luminance(changes.ending(Ending.LEFT)))
        .isLessThan(0.8 * Shade.luminance(BasinColors.faint(BasinColors.of(Ending.KINK))));
  }

  /// Where f is defined everywhere no run leaves its ground.
  @Test
  void aLostRunHasDivergedWhereFIsDefinedEverywhere() {
    assertThat(map("x^2").wordsOf(Ending.DIVERGED)).isEqualTo("diverged.only");
    assertThat(map("x^2 + 0*log(y + 9)").wordsOf(Ending.DIVERGED)).isEqualTo("diverged");
    assertThat(map("x^2").wordsOf(Ending.LEFT)).isEqualTo("left");
  }
}
