package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Point;

/// Being shown around the window.
@WindowTest("the tour points at places of the window")
class TourTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @BeforeEach
  void begin() {
    FxWait.run(() ->
        window.actions().stream()
            .filter(each -> each.id().equals("window.tour"))
            .forEach(each -> each.run()));
    window.settle();
  }

  @Test
  void itHasFiveStopsAndEndsWithTheLast() {
    List<String> titles = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      titles.add(window.words(window.find(".callout-title")));
      window.type(KeyCode.SPACE);
    }
    assertThat(titles).hasSize(5).doesNotHaveDuplicates();
    assertThat(window.seek("#callout")).isEmpty();
  }

  @Test
  void itPointsAtTheStart() {
    next();
    Bounds ring =
        FxWait.ask(() -> {
          Node node = window.find(".tour-ring");
          return node.localToScreen(node.getLayoutBounds());
        });
    assertThat(ring.contains(window.onSurface(window.start()))).isTrue();
    assertThat(ring.getWidth()).isLessThan(60);
  }

  @Test
  void itGoesBack() {
    String first = window.words(window.find(".callout-title"));
    next();
    window.click(window.middleOf(window.find("#tour-back")));
    assertThat(window.words(window.find(".callout-title"))).isEqualTo(first);
    assertThat(window.seek("#tour-back")).isEmpty();
  }

  @Test
  void underItEverythingGoesOnAndTheRingFollows() {
    next();
    Point2D to = window.onSurface(new Point(-1.4, -1));
    window.drag(MouseButton.PRIMARY, window.onSurface(window.start()), to);
    window.settle();
    assertThat(window.onSurface(window.start()).distance(to)).isLessThan(2);
    itPointsAtTheStartNow();
  }

  @Test
  void theRingFollowsTheCameraWhileItGlides() {
    next();
    Point2D before = window.onSurface(window.start());
    window.type(KeyCode.DIGIT7);
    // Nobody touches anything any more; the camera arrives a quarter of a second later.
    window.settle();
    assertThat(window.onSurface(window.start()).distance(before)).isGreaterThan(20);
    itPointsAtTheStartNow();
  }

  private void itPointsAtTheStartNow() {
    Node ring = window.find(".tour-ring");
    assertThat(window.middleOf(ring).distance(window.onSurface(window.start()))).isLessThan(3);
  }

  @Test
  void skippingEndsIt() {
    window.click(window.middleOf(window.find("#tour-skip")));
    assertThat(window.seek("#callout")).isEmpty();
  }

  private void next() {
    window.click(window.middleOf(window.find("#tour-next")));
    window.settle();
  }
}
