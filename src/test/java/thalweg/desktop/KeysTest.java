package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.event.Event;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.Playback;
import thalweg.landscape.Point;

/// Keys keep their meaning whatever the pointer did before: arrows mean time unless a start's ring
/// is seen to be selected, or a control shows that it has the keyboard.
@WindowTest("what a key means depends on what the pointer touched last")
class KeysTest {
  private static final int STEP = 100;

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void lettersGoToAMenuThatIsOpen() {
    FxWait.run(() -> ((MenuButton) window.find("#appearance")).show());
    window.settle();
    int starts = window.workbench().starts().size();
    window.type(KeyCode.A);
    window.settle();
    assertThat(window.workbench().starts()).hasSize(starts);
    window.type(KeyCode.ESCAPE);
    window.settle();
    window.type(KeyCode.A);
    FxWait.await("another start", () -> window.workbench().starts().size() > starts);
  }

  @Test
  void enterOpensAChoice() {
    ChoiceBox<?> schedule = (ChoiceBox<?>) window.find("#schedule");
    FxWait.run(schedule::requestFocus);
    window.type(KeyCode.ENTER);
    FxWait.await("its list", schedule::isShowing);
    window.type(KeyCode.ESCAPE);
    FxWait.await("no list", () -> !schedule.isShowing());
  }

  @Test
  void afterAnOrbitArrowsMeanTime() {
    Point2D ground = window.inside(window.surface(), 0.75, 0.3);
    assertTimeAfter(() -> window.drag(MouseButton.PRIMARY, ground, ground.add(40, 20)));
  }

  @Test
  void afterADragOfTheContourArrowsMeanTime() {
    Point2D ground = window.inside(window.contour(), 0.7, 0.3);
    assertTimeAfter(() -> window.drag(MouseButton.PRIMARY, ground, ground.add(30, 10)));
  }

  @Test
  void afterAPressOnARingArrowsMoveItUntilEscape() {
    for (Point2D ring :
        List.of(window.onSurface(window.start()), window.onContour(window.start()))) {
      window.goTo(STEP);
      Point before = window.start();
      window.click(ring);
      assertThat(window.start()).as("a click leaves it").isEqualTo(before);
      window.type(KeyCode.RIGHT);
      assertThat(window.start().x()).isGreaterThan(before.x());
      assertThat(playhead()).isEqualTo(STEP);
      window.type(KeyCode.LEFT);
      assertTimeAfter(() -> window.type(KeyCode.ESCAPE));
    }
  }

  @Test
  void aPressElsewhereAndPlayEndIt() {
    window.goTo(STEP);
    window.click(window.onContour(window.start()));
    Point2D heading = window.middleOf(window.find(".program-name"));
    assertTimeAfter(() -> window.click(heading));
    window.click(window.onContour(window.start()));
    window.type(KeyCode.SPACE);
    assertTimeAfter(() -> window.type(KeyCode.SPACE));
  }

  @Test
  void theSelectedRingIsSeenInBothViews() {
    window.goTo(400);
    Point2D above = window.onSurface(window.start());
    Point2D below = window.onContour(window.start());
    int surface = accentAround(window.surface(), above);
    int contour = accentAround(window.contour(), below);
    window.type(KeyCode.S);
    window.settle();
    assertThat(accentAround(window.surface(), above)).isGreaterThan(surface + 50);
    assertThat(accentAround(window.contour(), below)).isGreaterThan(contour + 50);
  }

  private int accentAround(Node view, Point2D place) {
    return window.look(view).around(place, 16).count(Screenshot.like(0xff4aa3ff, 14));
  }

  @Test
  void afterTheSpeedSliderWasDraggedEndGoesToTheEnd() {
    Point2D thumb = window.middleOf(window.find("#speed .thumb"));
    window.drag(MouseButton.PRIMARY, thumb, thumb.add(-20, 0));
    double speed = speed();
    assertThat(speed).isLessThan(60);
    window.type(KeyCode.END);
    FxWait.await("the last step", () -> playhead() == window.workbench().playback().end());
    window.type(KeyCode.HOME);
    assertThat(playhead()).isZero();
    window.type(KeyCode.RIGHT);
    assertThat(playhead()).isEqualTo(1);
    assertThat(speed()).isEqualTo(speed);
  }

  /// What lay over the window gives the focus back to the slider.
  @Test
  void thePaletteDoesNotGiveASliderKeysThatThePointerDidNot() {
    window.click(window.middleOf(window.find("#speed .thumb")));
    double speed = speed();
    press(KeyCode.P, "P", true, true);
    FxWait.await("the palette", () -> window.seek("#command-palette").isPresent());
    window.type(KeyCode.ESCAPE);
    FxWait.await("no palette", () -> window.seek("#command-palette").isEmpty());
    window.type(KeyCode.END);
    FxWait.await("the last step", () -> playhead() == window.workbench().playback().end());
    assertThat(speed()).isEqualTo(speed);
  }

  @Test
  void escapeGivesTheKeysOfASliderAndOfTheTableBackToTime() {
    FxWait.run(() -> window.find("#speed").requestFocus());
    double speed = speed();
    assertTimeAfter(() -> window.type(KeyCode.ESCAPE));
    assertThat(speed()).isEqualTo(speed);
    window.type(KeyCode.L);
    FxWait.await("the table", () -> window.seek("#results").isPresent());
    FxWait.run(() -> window.find("#results").requestFocus());
    assertTimeAfter(() -> window.type(KeyCode.ESCAPE));
    window.type(KeyCode.END);
    assertThat(window.workbench().visibility().followedProperty().get()).isEmpty();
    FxWait.await("the last step", () -> playhead() == window.workbench().playback().end());
  }

  @Test
  void aSliderThatShowsTheFocusOfTheKeyboardHasItsKeys() {
    window.click(window.middleOf(window.find("#end")));
    window.type(KeyCode.TAB);
    FxWait.await("the speed slider", () -> window.find("#speed").isFocusVisible());
    double before = speed();
    window.type(KeyCode.RIGHT);
    assertThat(speed()).isGreaterThan(before);
    window.type(KeyCode.END);
    assertThat(speed()).isEqualTo(Playback.FASTEST);
    window.click(window.middleOf(window.find("#speed .thumb")));
    double touched = speed();
    assertTimeAfter(() -> {});
    assertThat(speed()).isEqualTo(touched);
  }

  @Test
  void spacePlaysAfterAClickOnAButton() {
    window.click(window.middleOf(window.find("#forward")));
    int step = playhead();
    window.type(KeyCode.SPACE);
    FxWait.await("play", () -> window.workbench().playback().isPlaying());
    window.type(KeyCode.SPACE);
    FxWait.await("a pause", () -> !window.workbench().playback().isPlaying());
    assertThat(playhead()).isGreaterThanOrEqualTo(step);
  }

  /// As they come from a French and from a Russian keyboard.
  @Test
  void keysMeanWhatIsAtTheirPlaceWhateverTheyWrite() {
    Point2D before = window.onSurface(window.start());
    press(KeyCode.UNDEFINED, "è", false, false);
    window.settle();
    assertThat(window.onSurface(window.start()).distance(before)).isGreaterThan(20);
    press(KeyCode.UNDEFINED, "ь", false, false);
    assertThat(window.workbench().layers().marksShownProperty().get()).isFalse();
    press(KeyCode.UNDEFINED, "З", true, true);
    assertThat(window.seek("#command-palette")).isPresent();
  }

  private void press(KeyCode code, String text, boolean shift, boolean control) {
    FxWait.run(() ->
        Event.fireEvent(
            window.scene().getFocusOwner(),
            new KeyEvent(KeyEvent.KEY_PRESSED, "\0", text, code, shift, control, false, false)));
  }

  private void assertTimeAfter(Runnable deed) {
    window.goTo(STEP);
    deed.run();
    int step = playhead();
    Point start = window.start();
    window.type(KeyCode.RIGHT);
    assertThat(playhead()).isEqualTo(step + 1);
    window.type(KeyCode.LEFT);
    assertThat(playhead()).isEqualTo(step);
    assertThat(window.start()).isEqualTo(start);
  }

  private int playhead() {
    return FxWait.ask(() -> window.workbench().playback().playhead());
  }

  private double speed() {
    return FxWait.ask(() -> window.workbench().playback().speedProperty().get());
  }
}
