package thalweg.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class MarkCountsTest {
  private static final OptionalInt ALL = OptionalInt.empty();

  private static MarkCounts drawn(OptionalInt surface, OptionalInt contour) {
    return new MarkCounts("40 minima · 60 saddles", "100 critical points", surface, contour);
  }

  @Test
  void whereEachViewDrawsAnotherNumberItIsSaidWhichIsWhose() {
    MarkCounts counts = drawn(OptionalInt.of(45), OptionalInt.of(60));
    assertThat(counts.said())
        .containsExactly(
            "40 minima · 60 saddles · 45 drawn here, 60 on the contour",
            "40 minima · 60 saddles · 45 drawn here",
            "100 critical points · 45 drawn here, 60 on the contour",
            "100 critical points · 45 drawn here");
    assertThat(counts.hint("Mark")).contains("the surface draws 45, the contour 60");
  }

  @Test
  void whereOneViewDrawsAllOnlyTheOtherIsNamed() {
    assertThat(drawn(ALL, OptionalInt.of(60)).said())
        .startsWith("40 minima · 60 saddles · 60 drawn on the contour")
        .endsWith("100 critical points");
    assertThat(drawn(OptionalInt.of(45), ALL).said())
        .startsWith("40 minima · 60 saddles · 45 drawn here");
    assertThat(drawn(OptionalInt.of(45), ALL).hint("Mark"))
        .contains("the surface draws 45, the contour all");
  }

  @Test
  void whereBothDrawAsManyNoViewIsNamed() {
    assertThat(drawn(OptionalInt.of(45), OptionalInt.of(45)).said())
        .startsWith("40 minima · 60 saddles · 45 drawn");
    assertThat(drawn(ALL, ALL).said()).startsWith("40 minima · 60 saddles");
  }
}
