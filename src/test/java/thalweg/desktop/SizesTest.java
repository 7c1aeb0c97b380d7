package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.desktop.model.BasinChoice;
import thalweg.formula.Formula;
import thalweg.optimizer.Methods;
import thalweg.optimizer.method.Optimizers;

/// Windows of all sizes: no words are cut off, nothing lies over the edge.
@WindowTest("words are cut off where there is no room")
class SizesTest {
  private static final List<Dimension2D> SIZES =
      List.of(new Dimension2D(1024, 700), new Dimension2D(1440, 900));

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  /// What can be seen without another race is looked at in one window of each size.
  @ParameterizedTest
  @CsvSource({"1024, 700", "1280, 720", "1440, 900", "1600, 1000"})
  void everyWordIsWhole(double width, double height) {
    window.resize(width, height);
    assertThat(ShownWords.cut(labels())).isEmpty();
    assertThatNothingLiesOverTheEdge();
    assertThatTheSheetOfShortcutsFits(width);
    assertThatAStepIsExplainedWithinTheWindow();
    assertThatTheResultsAreWhole();
  }

  private void assertThatTheSheetOfShortcutsFits(double width) {
    window.type(KeyCode.F1);
    window.settle();
    assertThat(ShownWords.cut(labels())).isEmpty();
    FxWait.run(() ->
        assertThat(ShownWords.under(window.find("#shortcut-sheet")))
            .allSatisfy(each -> {
              Bounds place = each.localToScene(each.getLayoutBounds());
              assertThat(place.getMinX()).as(each.getText()).isGreaterThan(20);
              assertThat(place.getMaxX()).as(each.getText()).isLessThan(width - 20);
            }));
    window.type(KeyCode.ESCAPE);
  }

  private void assertThatAStepIsExplainedWithinTheWindow() {
    FxWait.run(() -> window.workbench().visibility().follow(Methods.of("adam")));
    window.goTo(30);
    window.type(KeyCode.E);
    FxWait.await("its parts", () -> window.seek(".part").isPresent());
    window.settle();
    assertThat(ShownWords.cut(labels())).isEmpty();
    Bounds panel = window.placeOf(window.find(".close-up"));
    assertThat(window.placeOf(window.find(".step-head")).getMinY())
        .isGreaterThanOrEqualTo(panel.getMinY());
    assertThat(window.placeOf(window.find(".part")).getMaxY()).isLessThanOrEqualTo(panel.getMaxY());
    window.type(KeyCode.E);
  }

  private void assertThatTheResultsAreWhole() {
    window.type(KeyCode.L);
    window.settle();
    List<Labeled> cells =
        labels().stream().filter(each -> each.getStyleClass().contains("table-cell")).toList();
    assertThat(cells).hasSizeGreaterThanOrEqualTo(3 * 4);
    assertThat(ShownWords.cut(cells)).isEmpty();
  }

  /// Each run ends at (-3.779, -3.283), which takes more words than most places.
  @Test
  void everyWordBesideAMapOfBasinsIsWhole() {
    FxWait.run(() -> {
      window.workbench().chooseLandscape(window.landscapes().find("himmelblau").orElseThrow());
      window
          .basins()
          .choose(Optional.of(BasinChoice.of(Optimizers.find("momentum").orElseThrow())));
    });
    FxWait.await("the race", () -> window.workbench().frame().complete());
    FxWait.await("the map", () -> window.basins().view().isPresent());
    window.goTo(300);
    for (Dimension2D size : SIZES) {
      resize(size);
      assertThat(ShownWords.cut(labels())).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a*x^2 + b*y^2",
        "a*x + b*y + c*x*y + d*x^2 + g*y^2 + k*sin(q*x)",
      })
  void aFormulaWithParametersFitsTheWindow(String formula) {
    window.write("#formula", formula);
    FxWait.await(
        "the formula",
        () -> window.workbench().landscape().formula().equals(Optional.of(Formula.parse(formula))));
    FxWait.await("the race", () -> window.workbench().frame().complete());
    window.goTo(0);
    for (Dimension2D size : SIZES) {
      resize(size);
      assertThatTheFormulaFits(size);
    }
  }

  private void assertThatTheFormulaFits(Dimension2D size) {
    for (String part : List.of(".top-row", ".playback", ".status-line", ".charts", ".contour")) {
      Bounds place = window.placeOf(window.find(part));
      assertThat(place.getMinX()).as(part).isGreaterThanOrEqualTo(-0.5);
      assertThat(place.getMaxX()).as(part).isLessThanOrEqualTo(size.getWidth() + 0.5);
      assertThat(place.getMaxY()).as(part).isLessThanOrEqualTo(size.getHeight() + 0.5);
    }
    assertThat(window.find("#formula").getLayoutBounds().getWidth()).isGreaterThan(130);
    assertThat(window.scene().getRoot().lookupAll(".parameter > .slider"))
        .allSatisfy(slider ->
            assertThat(slider.localToScene(slider.getLayoutBounds()).getMaxX())
                .isLessThan(size.getWidth()));
  }

  /// Its runs creep, which takes more words than anything else that one can do.
  @Test
  void howARunFaresIsWhole() {
    window.write("#formula", "0.5*(1000*x^2 + 0.001*y^2)");
    FxWait.await("a valley", () -> window.words(window.find(".status-line")).contains("creeping"));
    window.goTo(300);
    for (Dimension2D size : List.of(new Dimension2D(1240, 800), new Dimension2D(1440, 900))) {
      resize(size);
      List<Labeled> shown = shown(".status-line");
      assertThat(shown).hasSizeGreaterThanOrEqualTo(4);
      assertThat(ShownWords.cut(shown)).isEmpty();
      assertThatAllSayItInOneForm(shown);
    }
  }

  /// A word beside a sentence looks like another status, but for the point between. Only those give
  /// way that have no room.
  private static void assertThatAllSayItInOneForm(List<Labeled> shown) {
    List<String> said =
        shown.stream()
            .filter(each -> each.getStyleClass().contains("run-status"))
            .map(Labeled::getText)
            .toList();
    assertThat(said).hasSize(4);
    assertThat(said.stream().map(each -> each.contains(" · ")).distinct())
        .as("%s", said)
        .hasSize(1);
    assertThat(said)
        .anyMatch(each -> each.contains("· creeping"))
        .anyMatch(each -> each.endsWith("at the minimum (0, 0)"));
  }

  @Test
  void manyNamesAreWholeBelowTheGround() {
    race(14);
    for (Dimension2D size : SIZES) {
      resize(size);
      assertThatNamesAreWhole(14);
    }
    race(21);
    assertThatNamesAreWhole(21);
    assertThatNothingLiesOverTheEdge();
    resize(SIZES.getFirst());
    assertThatNothingLiesOverTheEdge();
  }

  private void assertThatNamesAreWhole(int racing) {
    List<Labeled> statuses = shown(".status-line");
    assertThat(statuses).hasSizeGreaterThanOrEqualTo(racing);
    assertThat(ShownWords.cut(statuses)).isEmpty();
    List<Labeled> legend = shown(".chart-legend");
    assertThat(ShownWords.cut(legend)).isEmpty();
    assertThat(named(legend)).isEqualTo(racing);
  }

  /// So many names, and so many more that have no room, which a tip tells.
  private static int named(List<Labeled> legend) {
    return legend.stream()
        .mapToInt(each -> "legend-more".equals(each.getId()) ? counted(each) : 1)
        .sum();
  }

  private static int counted(Labeled more) {
    int count = Integer.parseInt(more.getText().replaceAll("\\D", ""));
    assertThat(more.getTooltip().getText().split(", ")).hasSize(count);
    return count;
  }

  private List<Labeled> shown(String part) {
    return FxWait.ask(() -> ShownWords.under(window.find(part)).toList());
  }

  private void race(int count) {
    FxWait.run(() -> {
      for (int i = 0; i < count; i++) {
        window.workbench().setRacing(i, true);
      }
    });
    window.settle();
  }

  private void assertThatNothingLiesOverTheEdge() {
    FxWait.run(() ->
        assertThat(labels().stream().filter(each -> !ShownWords.isScrolled(each)))
            .allSatisfy(each -> {
              Scene scene = each.getScene();
              Bounds place = each.localToScene(each.getLayoutBounds());
              assertThat(place.getMinX()).as(each.getText()).isGreaterThanOrEqualTo(-0.5);
              assertThat(place.getMaxX())
                  .as(each.getText())
                  .isLessThanOrEqualTo(scene.getWidth() + 0.5);
              assertThat(place.getMaxY())
                  .as(each.getText())
                  .isLessThanOrEqualTo(scene.getHeight() + 0.5);
            }));
  }

  private void resize(Dimension2D size) {
    window.resize(size.getWidth(), size.getHeight());
  }

  private List<Labeled> labels() {
    List<Labeled> found = FxWait.ask(() -> ShownWords.under(window.scene().getRoot()).toList());
    assertThat(found).hasSizeGreaterThan(40);
    return found;
  }
}
