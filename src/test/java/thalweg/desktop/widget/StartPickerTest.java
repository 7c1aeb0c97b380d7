package thalweg.desktop.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

/// Starts that lie close to each other.
class StartPickerTest {
  private static final Point2D HERE = new Point2D(100, 100);
  private static final Point2D BESIDE = new Point2D(108, 100);
  private static final Point2D UNSEEN = new Point2D(Double.NaN, Double.NaN);

  @Test
  void theNearestIsTaken() {
    List<Point2D> starts = List.of(HERE, BESIDE);
    assertThat(StartPicker.near(starts, 107, 100, 0)).isEqualTo(OptionalInt.of(1));
    assertThat(StartPicker.near(starts, 101, 100, 1)).isEqualTo(OptionalInt.of(0));
  }

  @Test
  void ofSeveralAtOnePixelTheSelectedOneIsTakenElseTheLast() {
    List<Point2D> starts = List.of(HERE, HERE, HERE, BESIDE);
    assertThat(StartPicker.near(starts, 99, 100, 1)).isEqualTo(OptionalInt.of(1));
    assertThat(StartPicker.near(starts, 99, 100, 3)).isEqualTo(OptionalInt.of(2));
  }

  @Test
  void whatIsFarAwayOrOutOfSightIsNot() {
    assertThat(StartPicker.near(List.of(UNSEEN, HERE), 115, 100, 0)).isEmpty();
    assertThat(StartPicker.near(List.of(UNSEEN, HERE), 113, 100, 0)).isEqualTo(OptionalInt.of(1));
    assertThat(StartPicker.near(List.of(), 0, 0, 0)).isEmpty();
  }
}
