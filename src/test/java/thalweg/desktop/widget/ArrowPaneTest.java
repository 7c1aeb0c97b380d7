package thalweg.desktop.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.StepView;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;
import thalweg.optimizer.method.GradientDescent;
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
}
