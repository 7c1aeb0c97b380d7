package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Point;

/// Several starts, typed ones and nudged ones, with the real pointer and real keys.
@WindowTest("starts are set with pointer and keys")
class StartsTest {
  private static final Point ANOTHER = new Point(0.8, 1.2);

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void altAndAClickOnTheContourAddAStartFromWhichEverybodyRaces() {
    addOnTheContour();
    assertThat(starts()).hasSize(2);
    assertThat(starts().getLast().distance(ANOTHER)).isLessThan(0.02);
    Point2D onSurface = window.onSurface(starts().getLast());
    assertThat(StartRing.seenNear(onSurface, window.look(window.surface())).distance(onSurface))
        .isLessThan(1.5);
    assertThat(window.workbench().frame().trajectories()).hasSize(8);
  }

  @Test
  void altAndAClickOnTheSurfaceAddAStartThere() {
    window.withKey(KeyCode.ALT, () -> window.click(window.onSurface(ANOTHER)));
    FxWait.await("two starts", () -> starts().size() == 2);
    assertThat(starts().getLast().distance(ANOTHER)).isLessThan(0.02);
    window.goTo(400);
    assertRingsAt(starts().getLast());
  }

  @Test
  void theFieldIsAsWideAsItsText() {
    assertTheFieldIsWide(new Point(1, 1));
    double narrow = FxWait.ask(() -> window.find("#start").getLayoutBounds().getWidth());
    assertTheFieldIsWide(new Point(-1.234567, -0.00001234567));
    double wide = FxWait.ask(() -> window.find("#start").getLayoutBounds().getWidth());
    assertThat(wide).isGreaterThan(narrow);
  }

  private void assertTheFieldIsWide(Point start) {
    FxWait.run(() -> window.workbench().moveStart(0, start));
    window.settle();
    double text = FxWait.ask(() -> window.find("#start .text").getLayoutBounds().getWidth());
    double field = FxWait.ask(() -> window.find("#start").getLayoutBounds().getWidth());
    assertThat(text).isBetween(20.0, field - 8);
  }

  @Test
  void deleteRemovesTheSelectedStartAndNeverTheLast() {
    addOnTheContour();
    assertThat(window.words(window.find("#status-start"))).isEqualTo("start 2 of 2");
    window.type(KeyCode.DELETE);
    FxWait.await("one start", () -> starts().size() == 1);
    Point left = starts().getFirst();
    window.type(KeyCode.DELETE);
    window.goTo(400);
    assertThat(starts()).containsExactly(left);
    assertThat(StartRing.isSeenNear(window.onContour(left), window.look(window.contour())))
        .isTrue();
    assertThat(StartRing.isSeenNear(window.onContour(ANOTHER), window.look(window.contour())))
        .isFalse();
  }

  @Test
  void arrowKeysNudgeTheStartAndWithShiftTenTimesAsFar() {
    Point before = window.start();
    window.click(window.onContour(before));
    window.type(KeyCode.RIGHT);
    FxWait.await("a nudge", () -> window.start().x() > before.x());
    double step = window.start().x() - before.x();
    window.withKey(KeyCode.SHIFT, () -> window.type(KeyCode.UP));
    FxWait.await("a push", () -> window.start().y() > before.y());
    assertThat(window.start().y() - before.y()).isCloseTo(10 * step, within(1e-9));
  }

  @Test
  void theRingsGoWithWhatIsNudgedOnTheSurface() {
    Point before = window.start();
    window.goTo(400);
    window.click(window.onSurface(before));
    window.withKey(
        KeyCode.SHIFT,
        () -> {
          for (int i = 0; i < 8; i++) {
            window.type(KeyCode.UP);
          }
        });
    window.settle();
    // A press moves by a fortieth of the domain, which is 4 wide.
    assertThat(window.start().distance(new Point(before.x(), before.y() + 0.8))).isLessThan(1e-9);
    assertRingsAt(window.start());
    assertThat(window.workbench().playback().playhead()).isEqualTo(400);
  }

  @Test
  void aTypedStartIsTaken() {
    window.write("#start", "0.25, -1.5");
    window.type(KeyCode.ENTER);
    FxWait.await("the start", () -> window.start().equals(new Point(0.25, -1.5)));
    window.goTo(400);
    assertRingsAt(new Point(0.25, -1.5));
  }

  @Test
  void aTypedStartThatIsNoneChangesNothing() {
    Point before = window.start();
    String shown = words("#start");
    window.write("#start", "here");
    window.type(KeyCode.ENTER);
    window.settle();
    assertThat(window.start()).isEqualTo(before);
    assertThat(said()).contains("“here” can't be read");
    window.type(KeyCode.TAB);
    FxWait.await("what holds", () -> words("#start").equals(shown));
  }

  @Test
  void aTypedStartOutsideTheDomainIsRefusedInWords() {
    Point before = window.start();
    window.write("#start", "5, 7");
    window.type(KeyCode.ENTER);
    assertThat(said()).contains("(5, 7) is outside the domain");
    assertThat(window.start()).isEqualTo(before);
    window.write("#start", "1, -1");
    window.type(KeyCode.ENTER);
    FxWait.await("the start", () -> window.start().equals(new Point(1, -1)));
    assertThat(window.seek("#start-message")).isEmpty();
  }

  @Test
  void aStartIsReadRoundedAndTypedExactly() {
    window.write("#start", "0.123457, -0.9");
    window.type(KeyCode.ENTER);
    window.type(KeyCode.TAB);
    FxWait.await("the rounded start", () -> words("#start").equals("0.123, −0.9"));
    assertThat(window.start()).isEqualTo(new Point(0.123457, -0.9));
  }

  private String words(String field) {
    return FxWait.ask(() -> ((TextField) window.find(field)).getText());
  }

  private String said() {
    FxWait.await("words below the field", () -> window.seek("#start-message").isPresent());
    return window.words(window.find("#start-message"));
  }

  /// The heads have left for their ends, and cover no ring.
  private void assertRingsAt(Point start) {
    Point2D below = window.onContour(start);
    assertThat(StartRing.seenNear(below, window.look(window.contour())).distance(below))
        .isLessThan(1.5);
    Point2D above = window.onSurface(start);
    assertThat(StartRing.seenNear(above, window.look(window.surface())).distance(above))
        .isLessThan(1.5);
  }

  private void addOnTheContour() {
    window.withKey(KeyCode.ALT, () -> window.click(window.onContour(ANOTHER)));
    FxWait.await("two starts", () -> starts().size() == 2);
    FxWait.await(
        "their race",
        () ->
            window.workbench().frame().complete()
                && window.workbench().frame().experiment().starts().size() == 2);
    window.settle();
  }

  /// The table has its row until the next pulse.
  @Test
  void aRowOfAStartThatWasTakenBackSelectsNoStart() {
    window.click(window.middleOf(window.find("#runs-results")));
    addOnTheContour();
    TableView<?> table = (TableView<?>) window.find("#results");
    FxWait.await("eight rows", () -> table.getItems().size() == 8);
    FxWait.run(() -> {
      window.workbench().removeStart(1);
      table.getSelectionModel().select(7);
    });
    FxWait.await("four rows", () -> table.getItems().size() == 4);
    window.settle();
    assertThat(window.workbench().startList().selected()).isZero();
    assertThat(window.mishaps()).isEmpty();
  }

  private List<Point> starts() {
    return FxWait.ask(() -> window.workbench().starts());
  }
}
