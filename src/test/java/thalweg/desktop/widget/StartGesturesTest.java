package thalweg.desktop.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.History;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;

/// A view whose pixels are the domain's coordinates.
class StartGesturesTest {
  private static final Point ANOTHER = new Point(1, 1);

  private final Workbench workbench =
      new Workbench(Catalogue.load().find("bounded-saddle").orElseThrow());
  private final History history = new History(workbench);
  private final StartGestures gestures = new StartGestures(workbench, new Plain());

  private final class Plain implements StartGestures.Field {
    @Override
    public OptionalInt startNear(double px, double py) {
      return IntStream.range(0, workbench.starts().size())
          .filter(i -> workbench.starts().get(i).distance(new Point(px, py)) < 0.01)
          .findFirst();
    }

    @Override
    public Optional<Point> pointAt(double px, double py) {
      return Optional.of(new Point(px, py));
    }

    @Override
    public Point2D pixelOf(Point point) {
      return new Point2D(point.x(), point.y());
    }

    @Override
    public Optional<Point> dragged(int index, double px, double py) {
      return pointAt(px, py);
    }

    @Override
    public Point fineness(double px, double py) {
      return new Point(4, 4);
    }
  }

  @Test
  void aStartIsDragged() {
    addAnother();
    gestures.press(at(MouseEvent.MOUSE_PRESSED, ANOTHER));
    assertThat(gestures.drag(at(MouseEvent.MOUSE_DRAGGED, new Point(0.5, 0)))).isTrue();
    assertThat(workbench.starts().getLast()).isEqualTo(new Point(0.5, 0));
  }

  @Test
  void aDraggedStartHasTheDigitsThatAPixelTells() {
    addAnother();
    gestures.press(at(MouseEvent.MOUSE_PRESSED, ANOTHER));
    gestures.drag(at(MouseEvent.MOUSE_DRAGGED, new Point(0.5034, -0.2999999999)));
    assertThat(workbench.starts().getLast()).isEqualTo(new Point(0.5, -0.3));
    workbench.moveStart(1, new Point(0.123456789, 1));
    assertThat(workbench.starts().getLast()).isEqualTo(new Point(0.123456789, 1));
  }

  @Test
  void aStartThatIsTakenBackWhileItIsHeldIsDraggedNoFurther() {
    addAnother();
    gestures.press(at(MouseEvent.MOUSE_PRESSED, ANOTHER));
    history.undo();
    List<Point> left = workbench.starts();
    assertThat(gestures.drag(at(MouseEvent.MOUSE_DRAGGED, new Point(0.5, 0)))).isFalse();
    assertThat(workbench.starts()).isEqualTo(left).hasSize(1);
  }

  @Test
  void aStartThatIsRemovedWhileItIsHeldIsDraggedNoFurther() {
    addAnother();
    gestures.press(at(MouseEvent.MOUSE_PRESSED, ANOTHER));
    workbench.removeStart(1);
    List<Point> left = workbench.starts();
    assertThat(gestures.drag(at(MouseEvent.MOUSE_DRAGGED, new Point(0.5, 0)))).isFalse();
    assertThat(workbench.starts()).isEqualTo(left).hasSize(1);
  }

  /// As a row of a table of results that is a moment behind.
  @Test
  void aStartThatIsGoneIsNeitherSelectedNorMovedNorRemoved() {
    List<Point> starts = workbench.starts();
    workbench.selectStart(1);
    workbench.moveStart(1, ANOTHER);
    workbench.removeStart(1);
    assertThat(workbench.starts()).isEqualTo(starts);
    assertThat(workbench.startList().selected()).isZero();
  }

  private void addAnother() {
    history.hold();
    workbench.addStart(ANOTHER);
    history.release();
  }

  @Test
  void aPressOnARingLetsArrowsMoveItAndOneBesideItDoesNot() {
    gestures.press(at(MouseEvent.MOUSE_PRESSED, workbench.starts().getFirst()));
    assertThat(workbench.nudgingProperty().get()).isTrue();
    gestures.press(at(MouseEvent.MOUSE_PRESSED, ANOTHER));
    assertThat(workbench.nudgingProperty().get()).isFalse();
  }

  /// A hand is not steady when it clicks.
  @Test
  void aClickOnARingLeavesTheStartWhereItIs() {
    Point before = workbench.starts().getFirst();
    gestures.press(at(MouseEvent.MOUSE_PRESSED, before));
    Point beside = new Point(before.x() + 0.005, before.y());
    assertThat(gestures.drag(at(MouseEvent.MOUSE_DRAGGED, beside, true))).isTrue();
    assertThat(workbench.starts()).containsExactly(before);
  }

  private static MouseEvent at(EventType<MouseEvent> type, Point place) {
    return at(type, place, false);
  }

  private static MouseEvent at(EventType<MouseEvent> type, Point place, boolean still) {
    return new MouseEvent(
        type,
        place.x(),
        place.y(),
        place.x(),
        place.y(),
        MouseButton.PRIMARY,
        1,
        false,
        false,
        false,
        false,
        true,
        false,
        false,
        false,
        false,
        still,
        null);
  }
}
