package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.css.PseudoClass;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Point;

/// What the probe tells of the place under the real pointer, and how it cuts the ground open there.
@WindowTest("the place asked about is under the pointer")
class ProbeTest {
  private static final Point PLACE = new Point(0.5, -0.6);
  private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @BeforeEach
  void looksClosely() {
    window.type(KeyCode.P);
    FxWait.await("the probe", () -> window.seek(".probe").isPresent());
  }

  @Test
  void tellsOfThePlaceUnderThePointerOnTheSurface() {
    window.moveTo(window.onSurface(PLACE));
    awaitTold();
  }

  @Test
  void tellsOfThePlaceUnderThePointerOnTheContour() {
    window.moveTo(window.onContour(PLACE));
    awaitTold();
  }

  private void awaitTold() {
    FxWait.await("the place", () -> tells("x", PLACE.x()) && tells("y", PLACE.y()));
    assertThat(tells("f", 0.25 + 0.0324 - 0.18)).isTrue();
    assertThat(tells("f_xx", 2)).isTrue();
    assertThat(tells("f_xy", 0)).isTrue();
    assertThat(tells("f_yy", 3 * 0.36 - 1)).isTrue();
  }

  /// Half a pixel of the contour is 0.008 of x or y, and none of these changes four times as fast.
  private boolean tells(String name, double expected) {
    Matcher told =
        Pattern.compile("(?<!\\S)" + name + " +(-?[\\d.]+(e-?\\d+)?)")
            .matcher(window.words(window.find(".probe")).replace('−', '-'));
    return told.find() && Math.abs(Double.parseDouble(told.group(1)) - expected) < 0.03;
  }

  @Test
  void saysWhatTheCurvatureMeans() {
    window.moveTo(window.onContour(new Point(1, 0.1)));
    Node panel = window.find(".probe");
    FxWait.await(
        "down and up", () -> window.words(panel).contains("down one way and up the other"));
    window.moveTo(window.onContour(new Point(1, 1.5)));
    FxWait.await("up both ways", () -> window.words(panel).contains("up whichever way one goes"));
  }

  /// However long it takes to look at a place, the window goes on, and the panel says all of one
  /// place.
  @Test
  void saysAllOfThePlaceBeforeWhileTheNextIsLookedAt() {
    Point next = new Point(1, 1.5);
    window.moveTo(window.onContour(PLACE));
    awaitTold();
    Node panel = window.find(".probe");
    String before = window.words(panel);
    CountDownLatch looking = new CountDownLatch(1);
    window.probing().execute(() -> await(looking));
    try {
      window.moveTo(window.onContour(next));
      FxWait.await("the place", () -> isProbed(next));
      AtomicInteger pulses = new AtomicInteger();
      FxWait.await("more pulses", () -> pulses.incrementAndGet() > 5);
      assertThat(FxWait.ask(() -> window.words(panel))).isEqualTo(before);
    } finally {
      looking.countDown();
    }
    FxWait.await("up both ways", () -> window.words(panel).contains("up whichever way one goes"));
  }

  /// Numbers and cuts of the ground before are faded, and never beside the name of the next as if
  /// they were its own.
  @Test
  void isOldUntilItIsOfTheNextGround() {
    Node panel = window.find(".probe");
    CountDownLatch looking = new CountDownLatch(1);
    window.probing().execute(() -> await(looking));
    try {
      FxWait.run(
          () -> window.workbench().chooseLandscape(window.landscapes().find("bowl").orElseThrow()));
      FxWait.await("a faded close-up", () -> panel.getPseudoClassStates().contains(PAST));
    } finally {
      looking.countDown();
    }
    FxWait.await("the next ground", () -> !panel.getPseudoClassStates().contains(PAST));
  }

  private static void await(CountDownLatch looking) {
    try {
      looking.await();
    } catch (InterruptedException closed) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isProbed(Point place) {
    return window
        .workbench()
        .layers()
        .probe()
        .filter(probed -> probed.distance(place) < 0.05)
        .isPresent();
  }

  @Test
  void marksThePlaceInTheOtherViewToo() {
    window.moveTo(window.onSurface(PLACE));
    FxWait.await("a ring", () -> window.seek(".probe-ring").isPresent());
    Point2D ring = window.middleOf(window.find(".probe-ring"));
    assertThat(ring.distance(window.onContour(PLACE))).isLessThan(3);
  }

  @Test
  void marksThePlaceUnderThePointerOfTheContourOnTheSurface() {
    window.moveTo(window.middleOf(window.find(".status-line")));
    window.settle();
    Screenshot before = window.look(window.surface());
    window.moveTo(window.onContour(PLACE));
    awaitTold();
    window.settle();
    Point2D place = window.onSurface(PLACE);
    Bounds around = new BoundingBox(place.getX() - 3, place.getY() - 3, 6, 6);
    assertThat(window.look(window.surface()).differsFrom(before, around, 0)).isTrue();
  }

  @Test
  void cutsAlongXAndYWhenAsked() {
    // The eigenvectors here lie askew.
    window.write("#formula", "x^2 + y^2 + x*y");
    FxWait.await(
        "its ground",
        () -> window.workbench().landscape().objective().description().contains("x*y"));
    window.goTo(0);
    window.moveTo(window.onContour(PLACE));
    FxWait.await("a line", () -> window.seek(".probe-line").isPresent());
    assertThat(isUpright()).isFalse();
    window.click(window.middleOf(window.find("#cut-axes")));
    window.moveTo(window.onContour(PLACE));
    FxWait.await("upright lines", this::isUpright);
    window.type(KeyCode.V);
    FxWait.await("lines along the eigenvectors", () -> !isUpright());
    window.type(KeyCode.X);
    FxWait.await("upright lines", this::isUpright);
  }

  private boolean isUpright() {
    Node line = window.find(".probe-line");
    return FxWait.ask(() -> line.getLayoutBounds().getHeight() < 3);
  }

  @Test
  void theGroundIsVeiledWhereItIsCut() {
    window.settle();
    Screenshot before = window.look(window.surface());
    window.moveTo(window.onSurface(PLACE));
    window.settle();
    // Beside the lines, where the plane along y stands before the ground.
    Point2D behind = window.onSurface(new Point(0.2, 1.2));
    Screenshot cut = window.look(window.surface());
    assertThat(cut.at(behind)).isNotEqualTo(before.at(behind));
    window.moveTo(window.middleOf(window.find(".formula-left")));
    window.settle();
    assertThat(window.look(window.surface()).at(behind)).isEqualTo(before.at(behind));
  }
}
