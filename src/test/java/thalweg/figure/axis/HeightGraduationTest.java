package thalweg.figure.axis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.figure.Scenes;
import thalweg.landscape.Catalogue;
import thalweg.landscape.HeightField;
import thalweg.landscape.HeightScale;
import thalweg.landscape.Landscape;

final class HeightGraduationTest {
  private static HeightField heights(String id) {
    return new HeightField(Catalogue.load().find(id).orElseThrow(), 65, 65);
  }

  private static List<String> labels(Graduation graduation) {
    return graduation.ticks().stream().map(Tick::label).toList();
  }

  @Test
  void aLogarithmicAxisTellsValuesOfTheFunction() {
    Graduation rosenbrock = HeightGraduation.of(heights("rosenbrock"), 4);
    assertThat(labels(rosenbrock)).containsExactly("1", "10", "100", "1000");
    assertThat(rosenbrock.note()).isEmpty();
    assertThat(labels(HeightGraduation.of(heights("goldstein-price"), 4))).contains("100", "10⁶");
  }

  @Test
  void aNumberStandsAtTheHeightOfItsValue() {
    HeightField heights = heights("rosenbrock");
    for (Tick tick : HeightGraduation.of(heights, 4).ticks()) {
      assertThat(heights.valueOf(tick.value()))
          .isCloseTo(Double.parseDouble(tick.label()), within(1e-9));
    }
  }

  @Test
  void aLinearAxisTellsThemTooAndWhatTheyHaveInCommon() {
    assertThat(labels(HeightGraduation.of(Scenes.heights("x^2 + y^2", 2, 33), 4)))
        .containsExactly("0", "2", "4", "6", "8");
    Graduation lifted = HeightGraduation.of(Scenes.heights("1000+1e-6*(x^2+y^2)", 2, 33), 4);
    assertThat(labels(lifted)).containsExactly("0", "2", "4", "6", "8");
    assertThat(lifted.note()).isEqualTo("×10⁻⁶ + 1000");
  }

  @Test
  void levelGroundHasOneNumberAndNoGroundNone() {
    for (HeightScale scale : HeightScale.values()) {
      assertThat(labels("7", scale)).containsExactly("7");
      assertThat(labels("-1/3", scale)).containsExactly("−0.333333");
      assertThat(labels("0/0 + x", scale)).isEmpty();
    }
    assertThat(labels("7 + 1e-12*x", HeightScale.LINEAR)).hasSizeGreaterThan(1);
  }

  private static List<String> labels(String formula, HeightScale scale) {
    Landscape ground = Scenes.landscape(formula, 2).withHeightScale(scale);
    return labels(HeightGraduation.of(new HeightField(ground, 33, 33), 2));
  }

  @Test
  void anOffsetIsSaidOnceOnALogarithmicAxisToo() {
    Landscape lifted = Scenes.landscape("1e6+exp(3*x)+y^2", 2).withHeightScale(HeightScale.LOG);
    Graduation graduation = HeightGraduation.of(new HeightField(lifted, 65, 65), 4);
    assertThat(graduation.note()).isEqualTo("");
    Landscape tiny =
        Scenes.landscape("1000+1e-6*(exp(3*x)+y^2)", 2).withHeightScale(HeightScale.LOG);
    assertThat(HeightGraduation.of(new HeightField(tiny, 65, 65), 4).note()).isEqualTo("+ 1000");
  }

  @ParameterizedTest
  @CsvSource({
    "0.34, 4.3, 1",
    "8.5, 37, 10",
    "-187, -185.5, -186",
    "-40, 908, 0",
    "0.0021, 0.0038, 0.003",
    "430, 820, 500",
    "-5.2, -4.7, -5"
  })
  void theRoundestNumberIsTaken(double from, double to, double expected) {
    assertThat(HeightGraduation.roundest(from, to).doubleValue()).isEqualTo(expected);
  }
}
