package thalweg.desktop.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.Test;

class MarkPickerTest {
  private static final List<Point2D> MARKS =
      List.of(
          new Point2D(100, 100),
          new Point2D(103, 100),
          new Point2D(112, 100),
          new Point2D(Double.NaN, Double.NaN));

  @Test
  void ofMarksThatStandOnOneAnotherAllAreTold() {
    assertThat(MarkPicker.near(MARKS, new Point2D(104, 101), 10)).containsExactly(1, 0);
  }

  @Test
  void aMarkThatCanBeToldFromTheNearestIsNot() {
    assertThat(MarkPicker.near(MARKS, new Point2D(111, 100), 10)).containsExactly(2);
  }

  @Test
  void farFromAllNoneIs() {
    assertThat(MarkPicker.near(MARKS, new Point2D(140, 100), 10)).isEmpty();
  }
}
