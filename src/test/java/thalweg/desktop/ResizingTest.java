package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.SubScene;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.widget.PicturePane;

/// What is seen while a view takes another size.
@WindowTest("pictures are drawn for a size")
class ResizingTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  /// Ground and ring take a new size in the same frame: at every size that is seen the ring has one
  /// place.
  @Test
  void theRingOfAStartStaysOnTheGroundWhileTheSurfaceIsResized() {
    SubScene ground = FxWait.ask(() -> groundUnder(window.surface()));
    Node ring = window.find(".start-handle");
    Map<Double, Set<Long>> places = new HashMap<>();
    Runnable note =
        () ->
            places
                .computeIfAbsent(ground.getWidth(), _ -> new HashSet<>())
                .add(Math.round(ring.getLayoutX()));
    FxWait.run(() -> window.scene().addPostLayoutPulseListener(note));
    for (double width : new double[] {1300, 1180, 1440}) {
      window.resize(width, 900);
    }
    FxWait.run(() -> window.scene().removePostLayoutPulseListener(note));
    assertThat(places).hasSizeGreaterThan(2);
    assertThat(places.values()).allSatisfy(each -> assertThat(each).hasSize(1));
  }

  /// However long the next takes to be drawn, a picture is neither cut nor smaller than its pane.
  @Test
  void aPictureFillsItsPaneWhileThatIsResized() {
    PicturePane<?> pane = FxWait.ask(() -> paneOf(window.contour()));
    Node picture = pane.getChildrenUnmodifiable().getFirst();
    Set<Double> widths = new HashSet<>();
    List<Double> gaps = new ArrayList<>();
    Runnable note =
        () -> {
          widths.add(pane.getWidth());
          Bounds place = picture.getBoundsInParent();
          gaps.add(Math.abs(place.getMaxX() - pane.getWidth()));
          gaps.add(Math.abs(place.getMaxY() - pane.getHeight()));
        };
    FxWait.run(() -> window.scene().addPostLayoutPulseListener(note));
    for (double width : new double[] {1300, 1180, 1440}) {
      window.resize(width, 900);
    }
    FxWait.run(() -> window.scene().removePostLayoutPulseListener(note));
    assertThat(widths).hasSizeGreaterThan(2);
    assertThat(gaps).allSatisfy(gap -> assertThat(gap).isLessThan(1.5));
  }

  private static PicturePane<?> paneOf(Parent view) {
    return nodesUnder(view)
        .filter(PicturePane.class::isInstance)
        .map(each -> (PicturePane<?>) each)
        .findFirst()
        .orElseThrow();
  }

  private static SubScene groundUnder(Parent view) {
    return nodesUnder(view)
        .filter(SubScene.class::isInstance)
        .map(SubScene.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Node> nodesUnder(Parent parent) {
    return parent.getChildrenUnmodifiable().stream()
        .flatMap(each ->
            each instanceof Parent inner
                ? Stream.concat(Stream.of(each), nodesUnder(inner))
                : Stream.of(each));
  }
}
