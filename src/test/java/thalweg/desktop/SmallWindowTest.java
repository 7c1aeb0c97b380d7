package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/// What gives way in the smallest window of which nothing is out of reach, and what does not.
@WindowTest("headings are covered and words cut where there is no room")
class SmallWindowTest {
  private static final Set<String> VIEWS = Set.of("SURFACE", "CONTOUR");

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  /// Where there are more critical points than words for them, and the formula is long.
  @Test
  void bothViewsHaveTheirHeadingsAndWhatIsCutIsSigned() {
    for (String id : List.of("levy-13", "drop-wave")) {
      FxWait.run(
          () -> window.workbench().chooseLandscape(window.landscapes().find(id).orElseThrow()));
      FxWait.await("its critical points", () -> !window.critical().isEmpty());
      window.goTo(0);
      window.resize(1024, 700);
      assertThatHeadingsStandFree();
    }
    FxWait.run(() ->
        window
            .workbench()
            .chooseLandscape(window.landscapes().find("mueller-brown").orElseThrow()));
    window.settle();
    assertThat(window.words(window.find(".caption"))).startsWith("The energy of a model");
    assertThat(window.find(".cut-sign").isVisible()).isTrue();
    assertThat(((Control) window.find("#formula")).getTooltip().getText())
        .endsWith("0.7*(y - 1)^2)");
  }

  private void assertThatHeadingsStandFree() {
    FxWait.run(() -> {
      List<Labeled> headings =
          shownHeadings().filter(each -> VIEWS.contains(each.getText())).toList();
      assertThat(headings).hasSize(2);
      Node marks = window.find("#marks");
      assertThat(headings)
          .noneMatch(each ->
              each.localToScene(each.getLayoutBounds())
                  .intersects(marks.localToScene(marks.getLayoutBounds())));
    });
    assertThat(
            ShownWords.cut(FxWait.ask(() -> ShownWords.under(window.scene().getRoot()).toList())))
        .isEmpty();
  }

  private Stream<Labeled> shownHeadings() {
    return ShownWords.under(window.scene().getRoot())
        .filter(each -> each.getStyleClass().contains("panel-heading"));
  }
}
