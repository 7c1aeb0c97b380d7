package thalweg.desktop.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.desktop.model.StepView;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.method.GradientDescent;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.StepReplay;

class ArrowPaneTest {
  private static final double PIXELS = 100;

  /// Where the names of arrows would lie if the mark were not there.
  @Test
  void noLetterLiesOnAMark() {
    List<Point2D> before = letters(List.of());
    for (Point2D letter : before) {
      Point mark = new Point(letter.getX() / PIXELS - 2, 2 - letter.getY() / PIXELS);
      assertThat(letters(List.of(mark)))
          .isNotEmpty()
          .allSatisfy(moved -> assertThat(moved.distance(letter)).isGreaterThan(12));
    }
  }

  private static List<Point2D> letters(List<Point> marks) {
    Experiment race =
        new Experiment(
            Catalogue.load().find("bounded-saddle").orElseThrow(),
            List.of(new Point(-1.3, 0.0001)),
            List.of(new Entrant(new GradientDescent(0.02))),
            4);
    StepView step = new StepView(new StepReplay(race, 0, 0).step(1, () -> false), 1);
    ArrowPane arrows = new ArrowPane();
    arrows.setRoom(new Rectangle2D(0, 0, 400, 400));
    arrows.setMarks(marks);
    arrows.show(
        Optional.of(step),
        4,
        4,
        point -> Optional.of(new Point2D((point.x() + 2) * PIXELS, (2 - point.y()) * PIXELS)));
    return arrows.getChildren().stream()
        .map(ArrowShape.class::cast)
        .map(ArrowShape::letterPlace)
        .toList();
  }

  private static Stream<OptimizerType> methods() {
    return Optimizers.all().stream();
  }

  /// Whatever parts a step has and wherever they lead, on the smallest contour.
  @ParameterizedTest
  @MethodSource("methods")
  void noLetterLiesOnAnother(OptimizerType method) {
    Experiment race =
        new Experiment(
            Catalogue.load().find("himmelblau").orElseThrow(),
            List.of(new Point(0.5, -1.5)),
            List.of(new Entrant(method.standard())),
            12);
    for (int step : new int[] {1, 2, 12}) {
      StepView view = new StepView(new StepReplay(race, 0, 0).step(step, () -> false), 99);
      ArrowPane arrows = new ArrowPane();
      arrows.setRoom(new Rectangle2D(0, 0, 260, 260));
      arrows.show(
          Optional.of(view),
          10,
          10,
          point -> Optional.of(new Point2D((point.x() + 5) * 26, (5 - point.y()) * 26)));
      List<ArrowShape> seen =
          arrows.getChildren().stream()
              .map(ArrowShape.class::cast)
              .filter(ArrowShape::isVisible)
              .toList();
      for (int i = 0; i < seen.size(); i++) {
        for (int j = 0; j < i; j++) {
          assertThat(gap(seen.get(i), seen.get(j))).as("step %d", step).isGreaterThan(-1);
        }
      }
    }
  }

  private static double gap(ArrowShape one, ArrowShape other) {
    Point2D apart = one.letterPlace().subtract(other.letterPlace());
    double across = (one.letterWidth() + other.letterWidth()) / 2;
    return Math.max(Math.abs(apart.getX()) - across, Math.abs(apart.getY()) - 13);
  }
}
