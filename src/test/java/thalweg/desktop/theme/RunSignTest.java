package thalweg.desktop.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.StrokeLineCap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.figure.Theme;
import thalweg.figure.run.RunStyle;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;

/// What stands beside a run's name in a legend.
final class RunSignTest {
  static Stream<RunStyle> styles() {
    List<Entrant> alike =
        Collections.nCopies(30, new Entrant(Optimizers.all().getFirst().standard()));
    return Stream.concat(
        Optimizers.all().stream()
            .map(type -> RunStyle.of(List.of(new Entrant(type.standard())), 0)),
        IntStream.range(0, alike.size()).mapToObj(i -> RunStyle.of(alike, i)));
  }

  @ParameterizedTest
  @MethodSource("styles")
  void aSampleShowsAWholePeriodOfTheLinesDashesAndNoOthers(RunStyle style) {
    Line line =
        ((Group) RunSign.sample(style, Theme.DARK))
            .getChildren().stream()
                .filter(Line.class::isInstance)
                .map(Line.class::cast)
                .findFirst()
                .orElseThrow();
    List<Double> dashes = style.dash().stream().map(Float::doubleValue).toList();
    assertThat(line.getStrokeDashArray()).isEqualTo(dashes);
    assertThat(line.getEndX() - line.getStartX())
        .isGreaterThan(dashes.stream().mapToDouble(each -> each).sum());
    if (!dashes.isEmpty()) {
      // Round ends would fill gaps.
      assertThat(line.getStrokeLineCap()).isEqualTo(StrokeLineCap.BUTT);
    }
  }
}
