package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.figure.Theme;
import thalweg.optimizer.Methods;
import thalweg.race.Trajectory;

/// Reading values off the charts, choosing an axis, and the legend, with the real pointer.
@WindowTest("the pointer reads a chart where it stands")
class ChartsTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @BeforeEach
  void computesAll() {
    window.goTo(400);
  }

  @Test
  void whereNoOptimizerRacesIsSaidWhatToDo() {
    assertThat(window.seek(".runs-without")).isEmpty();
    window.click(window.middleOf(window.find("#race-none")));
    FxWait.await("words", () -> window.seek(".runs-without").isPresent());
    assertThat(window.find(".charts").getOpacity()).isZero();
    assertThat(window.find("#log-loss").isDisabled()).isTrue();
  }

  @Test
  void hoveringOneChartReadsTheSameStepInAllOfThem() {
    window.moveTo(window.inside(chart(0), 0.5, 0.6));
    FxWait.await("three boxes", () -> boxes().size() == 3);
    String first = window.words(boxes().getFirst());
    int step = stepOf(first);
    assertThat(step).isBetween(150, 250);
    assertThat(boxes()).allSatisfy(box -> assertThat(stepOf(window.words(box))).isEqualTo(step));
    assertThat(first).contains("Gradient descent", "Momentum", "RMSProp", "Adam");
    Trajectory adam = window.workbench().frame().run("adam", 0).orElseThrow();
    assertThat(window.words(boxes().get(2)))
        .contains(String.format(Locale.ROOT, "%.4f", adam.loss(step)).replace('-', '−'));
  }

  @Test
  void theHairlineStandsUnderThePointerInEveryChart() {
    Point2D pointer = window.inside(chart(1), 0.4, 0.6);
    window.moveTo(pointer);
    FxWait.await("three boxes", () -> boxes().size() == 3);
    for (int i = 0; i < 3; i++) {
      Line line = (Line) ((Parent) boxes().get(i)).lookup(".reading-line");
      double x = FxWait.ask(line::getStartX);
      assertThat(x).isCloseTo(pointer.getX() - window.inside(chart(1), 0, 0).getX(), offset(1.5));
    }
  }

  @Test
  void theBoxCoversNoneOfTheChartsWithTenRuns() {
    for (int i = 0; i < 10; i++) {
      int index = i;
      FxWait.run(() -> window.workbench().setRacing(index, true));
    }
    window.goTo(400);
    window.moveTo(window.inside(chart(1), 0.5, 0.6));
    FxWait.await("three boxes", () -> boxes().size() == 3);
    for (int i = 0; i < 3; i++) {
      Node box = ((Parent) boxes().get(i)).lookup(".reading-box");
      double bottom = FxWait.ask(() -> box.localToScene(box.getLayoutBounds()).getMaxY());
      double top = FxWait.ask(() -> chart(0).localToScene(0, 0).getY());
      assertThat(bottom).isLessThanOrEqualTo(top);
    }
  }

  @Test
  void theThirdChartCanShowTheLearningRate() {
    window.click(window.middleOf(window.find("#chart-rate")));
    window.moveTo(window.inside(chart(2), 0.5, 0.6));
    FxWait.await("three boxes", () -> boxes().size() == 3);
    assertThat(window.words(boxes().get(2))).contains("0.02000", "0.004000");
    window.click(window.middleOf(window.find("#chart-rate")));
  }

  @Test
  void hoveringChangesNoPlayhead() {
    window.moveTo(window.inside(chart(0), 0.5, 0.6));
    FxWait.await("three boxes", () -> boxes().size() == 3);
    assertThat(FxWait.ask(() -> window.workbench().playback().playhead())).isEqualTo(400);
  }

  @Test
  void whatTheBoxHangsOverCanBeClicked() {
    Point2D results = window.middleOf(window.find("#runs-results"));
    window.goTo(400);
    double x = results.getX() - window.inside(chart(0), 0, 0).getX();
    double width = FxWait.ask(() -> chart(0).getBoundsInLocal().getWidth());
    window.moveTo(window.inside(chart(0), Math.clamp(x / width, 0.2, 0.8), 0.4));
    FxWait.await("three boxes", () -> boxes().size() == 3);
    window.click(results);
    FxWait.await("the table", () -> window.seek("#results").isPresent());
    FxWait.await("no box", () -> boxes().isEmpty());
    assertThat(window.workbench().playback().playhead()).isEqualTo(400);
  }

  @Test
  void theBoxGoesWithThePointer() {
    window.moveTo(window.inside(chart(0), 0.5, 0.6));
    FxWait.await("three boxes", () -> boxes().size() == 3);
    window.moveTo(window.middleOf(window.find(".status-line")));
    FxWait.await("no box", () -> boxes().isEmpty());
  }

  @Test
  void theLossCanHaveALogarithmicAxis() {
    Screenshot linear = window.look(chart(2));
    window.click(window.middleOf(window.find("#log-loss")));
    window.moveTo(window.middleOf(window.find(".status-line")));
    window.settle();
    assertThat(window.look(chart(2)).showsTheSameAs(linear)).isFalse();
  }

  @Test
  void shiftAndAClickInTheLegendHideARunEverywhere() {
    window.withKey(KeyCode.SHIFT, () -> window.click(window.middleOf(window.find("#legend-adam"))));
    window.moveTo(window.middleOf(window.find(".status-line")));
    window.settle();
    assertThat(window.look(chart(1)).count(RunPixels.onPanel("adam", Theme.DARK))).isZero();
    assertThat(window.look(window.contour()).count(RunPixels.onTerrain("adam"))).isZero();
    assertThat(window.look(window.surface()).count(RunPixels.onTerrain("adam"))).isZero();
  }

  @Test
  void aClickInTheLegendFollows() {
    window.click(window.middleOf(window.find("#legend-momentum")));
    FxWait.await(
        "momentum followed",
        () -> window.workbench().visibility().isFollowed(Methods.of("momentum")));
    assertThat(window.workbench().visibility().isShown(Methods.of("momentum"))).isTrue();
  }

  private Node chart(int index) {
    return ((Pane) window.find(".charts")).getChildren().get(index);
  }

  private List<Node> boxes() {
    return FxWait.ask(() ->
        window.scene().getRoot().lookupAll(".reading").stream()
            .filter(Node::isVisible)
            .filter(box -> box.getParent().isVisible())
            .toList());
  }

  private static int stepOf(String words) {
    return Integer.parseInt(words.replaceAll(".*step (\\d+).*", "$1"));
  }
}
