package thalweg.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.figure.color.Shade;
import thalweg.figure.run.RunStyle;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;

/// Whether words and signs can be told from what they stand on, as WCAG 2 asks for: words 4.5 to 1,
/// signs 3 to 1.
final class ThemeContrastTest {
  private static final double WORDS = 4.5;
  private static final double SIGNS = 3;

  private static void assertContrast(int color, int ground, double least, String what) {
    assertThat(Shade.contrast(color, ground)).as(what).isGreaterThanOrEqualTo(least);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void wordsCanBeReadOnEveryGroundThatTheyStandOn(Theme theme) {
    for (int ground : List.of(theme.panel(), theme.raised(), theme.background())) {
      assertContrast(theme.text(), ground, WORDS, "text");
    }
    // On the ground behind all panels stands no muted word.
    for (int ground : List.of(theme.panel(), theme.raised())) {
      assertContrast(theme.muted(), ground, WORDS, "muted");
      assertContrast(theme.accent(), ground, SIGNS, "accent");
    }
    // The edge of a patch in a legend, whatever the colour in it.
    assertContrast(theme.muted(), theme.panel(), SIGNS, "edge");
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void aRunsNameCanBeReadInItsColour(Theme theme) {
    List<Entrant> all =
        Optimizers.all().stream().map(OptimizerType::standard).map(Entrant::new).toList();
    List<Entrant> twice =
        IntStream.range(0, 2 * all.size()).mapToObj(i -> all.get(i % all.size())).toList();
    for (int i = 0; i < twice.size(); i++) {
      String name = twice.get(i).optimizer().type().name();
      assertContrast(RunStyle.of(twice, i).on(theme), theme.panel(), WORDS, name);
    }
  }
}
