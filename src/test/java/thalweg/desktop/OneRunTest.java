package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.figure.Theme;
import thalweg.landscape.Point;
import thalweg.optimizer.Methods;
import thalweg.race.Trajectory;

/// Looking at one run closely, with the real pointer and real keys.
@WindowTest("one run is chosen, and seen")
class OneRunTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @BeforeEach
  void looksAtOneRun() {
    window.goTo(400);
    window.click(window.middleOf(window.find("#runs-one")));
    FxWait.await("its story", () -> story().contains("Gradient descent"));
    window.settle();
  }

  @Test
  void theFirstRunIsShownWhileNobodyIsFollowed() {
    assertThat(seen("gradient-descent")).isGreaterThan(100);
    assertThat(story()).contains("lingered at the saddle (0, 0)", "at step 400");
  }

  @Test
  void whoIsFollowedIsShown() {
    window.click(window.middleOf(window.find("#follow-rmsprop")));
    FxWait.await("its story", () -> story().contains("RMSProp"));
    window.settle();
    assertThat(seen("gradient-descent")).isZero();
    assertThat(seen("rmsprop")).isGreaterThan(100);
  }

  @Test
  void theChoiceFollows() {
    window.click(window.middleOf(window.find("#run-choice")));
    FxWait.await("a menu", () -> ((ChoiceBox<?>) window.find("#run-choice")).isShowing());
    window.type(KeyCode.DOWN);
    window.type(KeyCode.ENTER);
    FxWait.await(
        "momentum followed",
        () -> window.workbench().visibility().isFollowed(Methods.of("momentum")));
    FxWait.await("its story", () -> story().contains("Momentum"));
  }

  @Test
  void ofSeveralStartsTheChoiceSaysWhoseEachRunIs() {
    ChoiceBox<?> choice = (ChoiceBox<?>) window.find("#run-choice");
    assertThat(shown(choice)).isEqualTo("Gradient descent");
    FxWait.run(() -> window.workbench().addStart(new Point(1, 1)));
    FxWait.await("eight runs", () -> choice.getItems().size() == 8);
    FxWait.await("the second start's", () -> shown(choice).equals("Gradient descent · start 2"));
    FxWait.run(() -> window.workbench().selectStart(0));
    FxWait.await("the first one's", () -> shown(choice).equals("Gradient descent · start 1"));
  }

  private String shown(ChoiceBox<?> choice) {
    return window.words(choice);
  }

  @Test
  void hoveringReadsBothQuantities() {
    window.moveTo(window.inside(chart(), 0.5, 0.6));
    FxWait.await("a box", () -> box().isVisible());
    assertThat(window.words(box())).contains("Gradient magnitude", "Velocity");
    assertThat(window.placeOf(box().lookup(".reading-box")).getMaxY())
        .as("above all curves")
        .isLessThanOrEqualTo(window.placeOf(chart()).getMinY());
    int step = Integer.parseInt(window.words(box()).replaceAll("step (\\d+) .*", "$1"));
    Trajectory run = window.workbench().frame().run("gradient-descent", 0).orElseThrow();
    String[] words = window.words(box()).split(" ", -1);
    assertThat(Double.parseDouble(words[words.length - 1]))
        .isCloseTo(run.velocity(step), offset(run.velocity(step) / 1000));
  }

  @Test
  void aClickScrubs() {
    window.click(window.inside(chart(), 0.5, 0.6));
    assertThat(FxWait.ask(() -> window.workbench().playback().playhead())).isBetween(180, 220);
  }

  private Node chart() {
    return ((Parent) window.find(".one-run")).getChildrenUnmodifiable().getFirst();
  }

  private Node box() {
    return FxWait.ask(() -> chart().lookup(".reading"));
  }

  private String story() {
    return window.words(window.find(".run-story"));
  }

  private int seen(String optimizer) {
    return window.look(chart()).count(RunPixels.onPanel(optimizer, Theme.DARK));
  }
}
