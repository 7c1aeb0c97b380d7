package thalweg.desktop.controls;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.Setup;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightScale;
import thalweg.landscape.Landscape;
import thalweg.optimizer.KnownOptimizers;
import thalweg.optimizer.method.Optimizers;

/// Whatever a formula that is written anew changes beside itself is said.
final class WrittenAnewTest {
  private static final Setup BOWL = setup("x^2 + y^2", HeightScale.LINEAR);
  private static final Setup CREASED = setup("min(x^2, y^2)", HeightScale.LOG);

  private static Setup setup(String formula, HeightScale heights) {
    Landscape landscape =
        Landscape.of(Formula.parse(formula), List.of(), Domain.square(2)).withHeightScale(heights);
    return Setup.of(landscape, new KnownOptimizers(Optimizers.all()));
  }

  @Test
  void otherHeightsAreSaid() {
    assertThat(WrittenAnew.words(BOWL, CREASED))
        .hasValueSatisfying(words -> assertThat(words).contains("logarithmic heights"));
    assertThat(WrittenAnew.words(CREASED, BOWL))
        .hasValueSatisfying(
            words -> assertThat(words).contains("linear heights").doesNotContain("logarithmic"));
  }

  @Test
  void whereNothingChangesNothingIsSaid() {
    assertThat(WrittenAnew.words(BOWL, BOWL)).isEmpty();
  }
}
