package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.desktop.model.BasinChoice;
import thalweg.landscape.Point;
import thalweg.optimizer.method.Optimizers;
import thalweg.optimizer.typed.TypedRule;

/// How the panels share windows of several sizes.
@WindowTest("panels are as large as the window leaves them")
class PanelRanksTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  /// Surface and contour are of equal rank, at 1440x900 with a plot of at least 360 pixels a side
  /// and at 1024x700 of at least 260: words and close-up give way, never the contour.
  @ParameterizedTest
  @CsvSource({"1024, 700, 260", "1440, 900, 360", "1600, 1000, 360"})
  void theContourIsOfTheSurfacesRank(double width, double height, double least) {
    window.resize(width, height);
    assertThat(window.placeOf(window.find(".contour")).getWidth())
        .isGreaterThan(0.85 * window.placeOf(window.find(".surface")).getWidth());
    Point2D corner = window.onContour(new Point(-2, 2));
    Point2D opposite = window.onContour(new Point(2, -2));
    assertThat(opposite.getX() - corner.getX()).isGreaterThanOrEqualTo(least);
    assertThat(opposite.getY() - corner.getY()).isGreaterThanOrEqualTo(least);
  }

  /// A table of results takes the charts' room, all else stands beside them where there is room.
  @Test
  void theCloseUpStandsBesideTheChartsOrInTheirPlace() {
    window.resize(1440, 900);
    window.type(KeyCode.O);
    window.settle();
    assertThat(window.placeOf(window.find(".one-run")).getMinX())
        .isGreaterThanOrEqualTo(window.placeOf(window.find(".charts")).getMaxX());
    window.resize(1024, 700);
    assertThat(window.seek(".charts")).isEmpty();
    assertThat(window.placeOf(window.find(".one-run")).getWidth()).isGreaterThan(700);
    window.click(window.middleOf(window.find("#runs-charts")));
    window.settle();
    assertThat(window.seek(".one-run")).isEmpty();
    assertThat(window.placeOf(window.find(".charts")).getWidth()).isGreaterThan(700);
  }

  /// A long name of a map is cut before the heading goes.
  @Test
  void theContourKeepsItsHeadingBesideALongName() {
    FxWait.run(() ->
        window
            .basins()
            .choose(
                Optional.of(
                    BasinChoice.between(
                        Optimizers.find("gradient-descent").orElseThrow(),
                        Optimizers.find("momentum").orElseThrow()))));
    window.resize(1024, 700);
    window.settle();
    Node line = window.find("#basins").getParent().getParent();
    assertThat(FxWait.ask(() -> line.lookup(".panel-heading").isVisible())).isTrue();
  }

  /// A name of forty letters, the longest there is, leaves room for another beside it.
  @Test
  void aLongNameOfAUsersPushesNoOtherOutOfTheLegend() {
    String name = "W".repeat(40);
    FxWait.run(
        () -> window.workbench().add(TypedRule.of(name, "theta = theta - eta*g").at(0).type()));
    window.resize(1440, 900);
    window.settle();
    Node entry = window.find("#legend-" + name);
    assertThat(FxWait.ask(entry::isVisible)).isTrue();
    assertThat(FxWait.ask(() -> entry.getLayoutBounds().getWidth())).isLessThan(300);
    FxWait.run(() ->
        window.basins().choose(Optional.of(BasinChoice.of(window.workbench().types().getLast()))));
    window.settle();
    Node chooser = window.find("#basins");
    assertThat(FxWait.ask(() -> ((Region) chooser).minWidth(-1))).isLessThan(160);
  }

  /// Words give way before controls.
  @ParameterizedTest
  @ValueSource(strings = {"bounded-saddle", "goldstein-price"})
  void everyControlAboveTheContourIsWhole(String landscape) {
    FxWait.run(() -> {
      window.workbench().chooseLandscape(window.landscapes().find(landscape).orElseThrow());
      window.workbench().addStart(new Point(0.7654321, -1.2345678));
      window.workbench().addStart(new Point(-1.7654321, 1.2345678));
      window
          .basins()
          .choose(
              Optional.of(
                  BasinChoice.between(
                      Optimizers.find("gradient-descent").orElseThrow(),
                      Optimizers.find("momentum").orElseThrow())));
    });
    FxWait.await("the race", () -> window.workbench().frame().complete());
    FxWait.await("the map", () -> window.basins().view().isPresent());
    window.goTo(0);
    for (Dimension2D size : List.of(new Dimension2D(1024, 700), new Dimension2D(1440, 900))) {
      window.resize(size.getWidth(), size.getHeight());
      Node line = window.find("#start").getParent().getParent().getParent();
      FxWait.run(() ->
          assertThat(line.lookupAll(".button"))
              .hasSizeGreaterThan(2)
              .allSatisfy(each -> {
                Bounds place = each.localToScene(each.getLayoutBounds());
                assertThat(place.getMaxX()).isLessThanOrEqualTo(size.getWidth());
              }));
      assertThat(ShownWords.cut(FxWait.ask(() -> ShownWords.under(line).toList())))
          .allMatch(each -> each.contains("→"));
      assertThat(
              ShownWords.cut(
                  FxWait.ask(() -> ShownWords.under(window.find(".optimizers")).toList())))
          .isEmpty();
    }
  }
}
