package thalweg.figure.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What is tinted where runs linger, a few or many.
class LingeringTintTest {
  private static final int COMMON = 0xff808080;

  private static LingeringTint stretch(int from, int to, int run) {
    return new LingeringTint(from, to, 0xff000000 | run);
  }

  @Test
  void aFewKeepTheirColoursWhole() {
    List<LingeringTint> few = List.of(stretch(10, 60, 1), stretch(30, 90, 2), stretch(60, 80, 3));
    assertThat(LingeringTint.of(few, COMMON)).containsExactlyInAnyOrderElementsOf(few);
  }

  @Test
  void whereManyLingerThereIsOneTint() {
    List<LingeringTint> many = IntStream.range(0, 21).mapToObj(i -> stretch(i, 100, i)).toList();
    assertThat(LingeringTint.of(many, COMMON))
        .containsExactlyInAnyOrder(
            stretch(0, 4, 0),
            stretch(1, 4, 1),
            stretch(2, 4, 2),
            stretch(3, 4, 3),
            new LingeringTint(4, 100, COMMON));
  }

  @Test
  void aLastOneThatLingersOnHasItsColourAgain() {
    List<LingeringTint> many =
        IntStream.range(0, 6).mapToObj(i -> stretch(0, i == 5 ? 90 : 40, i)).toList();
    assertThat(LingeringTint.of(many, COMMON))
        .containsExactly(new LingeringTint(0, 40, COMMON), stretch(40, 90, 5));
  }
}
