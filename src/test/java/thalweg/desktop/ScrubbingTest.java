package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.function.IntPredicate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.figure.Theme;
import thalweg.landscape.Point;
import thalweg.race.Trajectory;

/// Looking back at an earlier step with the real pointer.
@WindowTest("the scrubber is dragged, and all views follow")
class ScrubbingTest {
  /// A little less than half the thickness of the thinnest head, a bar: trails are thinner still.
  private static final double HEAD = 1.7;

  private static final double APART = 12;
  private static final double ABOVE_PLOT = 30;

  @AutoClose private final WindowDriver window = WindowDriver.wide();

  @Test
  void theScrubberShowsTheStepUnderItsThumb() {
    dragThumbTo(0.6);
    assertThat(playhead()).isBetween(230, 250);
    dragThumbTo(0.2);
    assertThat(playhead()).isBetween(70, 90);
  }

  @Test
  void theCounterTellsTheStep() {
    dragThumbTo(0.6);
    assertThat(window.words(window.find(".counter"))).isEqualTo(playhead() + " / 400");
  }

  @Test
  void theHeadsOnTheContourGoBack() {
    dragThumbTo(0.6);
    assertHeadsOnContour();
    dragThumbTo(0.1);
    assertHeadsOnContour();
  }

  @Test
  void steppingBackMovesEveryView() {
    window.goTo(150);
    Trajectory run = window.workbench().frame().run("momentum", 0).orElseThrow();
    Point2D end = window.onSurface(new Point(run.x(150), run.y(150)));
    assertThat(inkOnSurface(end)).isPositive();
    double line = playheadLine().getX();
    for (int i = 0; i < 14; i++) {
      window.withKey(KeyCode.SHIFT, () -> window.type(KeyCode.LEFT));
    }
    window.settle();
    assertThat(playhead()).isEqualTo(10);
    assertHeadsOnContour();
    assertThat(inkOnSurface(end)).isZero();
    assertThat(inkOnSurface(window.onSurface(new Point(run.x(10), run.y(10))))).isPositive();
    Node chart = firstChart();
    double width = FxWait.ask(() -> chart.getLayoutBounds().getWidth());
    assertThat(playheadLine().getX()).isLessThan(line - 0.25 * width);
  }

  /// How much of momentum's trail and head is seen near a place.
  private int inkOnSurface(Point2D place) {
    return window.look(window.surface()).around(place, 6).count(RunPixels.onTerrain("momentum"));
  }

  private Node firstChart() {
    return ((Pane) window.find(".charts")).getChildren().getFirst();
  }

  /// The upright line at the playhead, looked for where no curve crosses it: at its very top, which
  /// stands out above the plot.
  private Point2D playheadLine() {
    Node chart = firstChart();
    Point2D top = window.inside(chart, 0, 0).add(0, ABOVE_PLOT);
    return window.look(chart).places(Screenshot.like(Theme.DARK.accent(), 70)).stream()
        .filter(each -> Math.abs(each.getY() - top.getY()) < 2)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aClickOnAChartShowsTheStepUnderThePointer() {
    Point2D pointer = window.inside(firstChart(), 0.3, 0.6);
    window.click(pointer);
    window.settle();
    assertThat(playheadLine().getX()).isCloseTo(pointer.getX(), offset(2.0));
    assertHeadsOnContour();
  }

  @Test
  void theStatusLineSpeaksOfTheStepThatIsShown() {
    window.type(KeyCode.END);
    window.settle();
    Node line = window.find(".status-line");
    assertThat(window.words(line)).contains("at the minimum (0, 1)");
    dragThumbTo(0.05);
    assertThat(window.words(line)).doesNotContain("at the minimum (0, 1)").contains("moving");
  }

  private void dragThumbTo(double share) {
    Point2D thumb = window.middleOf(window.find("#scrubber .thumb"));
    Point2D there = window.inside(window.find("#scrubber .track"), share, 0.5);
    window.drag(MouseButton.PRIMARY, thumb, there);
    window.settle();
  }

  private int playhead() {
    return FxWait.ask(() -> window.workbench().playback().playhead());
  }

  /// Heads that nearly meet are drawn around one another; those that stand alone are looked at.
  private void assertHeadsOnContour() {
    Screenshot contour = window.look(window.contour());
    int standing = 0;
    for (Trajectory run : runs()) {
      Point2D place = head(run);
      if (runs().stream().allMatch(each -> each == run || head(each).distance(place) > APART)) {
        IntPredicate color = RunPixels.onTerrain(window.workbench(), run);
        // The outline of a mark lies over the head that stands on it.
        boolean seen =
            isMarked(place)
                ? contour.around(place, 5).count(color) > 8
                : contour.isFilled(place, HEAD, color);
        assertThat(seen).as("a head of run %d at step %d", run.entrant(), playhead()).isTrue();
        standing++;
      }
    }
    assertThat(standing).isGreaterThanOrEqualTo(2);
  }

  private boolean isMarked(Point2D place) {
    return window.critical().points().stream()
        .anyMatch(each -> window.onContour(each.point()).distance(place) < APART);
  }

  private List<Trajectory> runs() {
    return window.workbench().frame().trajectories();
  }

  private Point2D head(Trajectory run) {
    return window.onContour(new Point(run.x(playhead()), run.y(playhead())));
  }
}
