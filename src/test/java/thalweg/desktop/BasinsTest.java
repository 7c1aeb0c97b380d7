package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.desktop.task.BasinView;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;

/// The map of basins as a layer of the contour, with the real pointer.
@WindowTest("the map is seen, and clicked on")
class BasinsTest {
  private static final Point UPPER_RIGHT = new Point(4, 4);
  private static final Point LOWER_LEFT = new Point(-2, -4);

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @BeforeEach
  void openHimmelblau() {
    FxWait.run(() ->
        window.workbench().chooseLandscape(Catalogue.load().find("himmelblau").orElseThrow()));
    FxWait.await("its race", () -> window.workbench().frame().complete());
    window.goTo(0);
  }

  @Test
  void theContourShowsWhereEveryStartEndsAndItsTerrainAgain() {
    Screenshot terrain = window.look(window.contour());
    chooseTheFirst();
    Screenshot map = window.look(window.contour());
    assertThat(map.at(window.onContour(UPPER_RIGHT)))
        .isNotEqualTo(terrain.at(window.onContour(UPPER_RIGHT)));
    assertThat(map.at(window.onContour(UPPER_RIGHT)))
        .isNotEqualTo(map.at(window.onContour(LOWER_LEFT)));
    assertThat(window.words(window.find(".basin-legend")))
        .contains("(3, 2)", "(−2.81, 3.13)", "(−3.78, −3.28)", "(3.58, −1.85)")
        .doesNotContain("without noise");
    FxWait.run(
        () -> window.workbench().setConditions(window.workbench().conditions().withNoise(0.1)));
    FxWait.await(
        "that it has none",
        () -> window.words(window.find(".basin-legend")).contains("without noise"));
    window.click(window.middleOf(window.find("#basins")));
    FxWait.await("a menu", () -> window.seek("#basins-none").isPresent());
    assertThat(chosen()).containsExactly("basins-gradient-descent");
    window.click(window.middleOf(window.find("#basins-none")));
    FxWait.await("no legend", () -> window.seek(".basin-legend").isEmpty());
    window.moveTo(window.middleOf(window.find(".formula-left")));
    window.settle();
    assertThat(window.look(window.contour()).showsTheSameAs(terrain)).isTrue();
  }

  /// The entries of the menu that have a mark.
  private List<String> chosen() {
    return FxWait.ask(() ->
        ((MenuButton) window.find("#basins"))
            .getItems().stream()
                .filter(each -> each instanceof RadioMenuItem entry && entry.isSelected())
                .map(MenuItem::getId)
                .toList());
  }

  @Test
  void aClickOnTheMapPointsAndADoubleClickBringsAPointToTheMiddle() {
    chooseTheFirst();
    Point start = window.start();
    Point2D middle = window.onContour(new Point(0, 0));
    window.doubleClick(window.onContour(UPPER_RIGHT));
    window.settle();
    assertThat(window.onContour(UPPER_RIGHT).distance(middle)).isLessThan(1);
    window.click(window.onContour(UPPER_RIGHT));
    window.settle();
    assertThat(window.start()).isEqualTo(start);
    Point probed = FxWait.ask(() -> window.workbench().layers().probe().orElseThrow());
    assertThat(probed.distance(UPPER_RIGHT)).isLessThan(0.06);
    assertThat(window.words(window.find(".contour .critical-tip")))
        .startsWith("Gradient descent from here: at the minimum (3, 2), from step ");
  }

  @Test
  void aKeyShowsTheMapAndTheTerrainAgain() {
    window.type(KeyCode.B);
    FxWait.await("a legend", () -> window.seek(".basin-legend").isPresent());
    window.type(KeyCode.B);
    FxWait.await("no legend", () -> window.seek(".basin-legend").isEmpty());
    window.settle();
  }

  /// With every pair in it, it would be taller than a screen.
  @Test
  void theMenuOfAllOptimizersShowsTheirSignsAndKeepsPairsApart() {
    FxWait.run(() -> window.workbench().setRacing(true));
    window.settle();
    List<MenuItem> items = FxWait.ask(() -> ((MenuButton) window.find("#basins")).getItems());
    assertThat(items).hasSizeLessThan(30);
    assertThat(items).anyMatch(each -> "basins-changes".equals(each.getId()));
    assertThat(items)
        .filteredOn(each -> "basins-adam".equals(each.getId()))
        .singleElement()
        .satisfies(each -> assertThat(each.getGraphic()).isNotNull());
  }

  private void chooseTheFirst() {
    Node menu = window.find("#basins");
    window.click(window.middleOf(menu));
    FxWait.await("a menu", () -> window.seek("#basins-gradient-descent").isPresent());
    window.click(window.middleOf(window.find("#basins-gradient-descent")));
    FxWait.await(
        "a whole map",
        () -> window.basins().view().map(BasinView::complete).equals(Optional.of(true)));
    window.type(KeyCode.ESCAPE);
    window.moveTo(window.middleOf(window.find(".formula-left")));
    window.settle();
  }
}
