package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.widget.PicturePane;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.chart.ChartFigure;

/// How the window's space is divided, with real pointer and keys.
@WindowTest("room is measured where panels stand")
class LayoutTest {
  /// What the list of optimizers leaves of a small window's width, and not half of it.
  private static final double LARGE = 800;

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void aDraggedDividerGivesTheColumnTheSurfacesSpace() {
    Bounds surface = window.placeOf(window.surface());
    Bounds contour = window.placeOf(window.contour());
    dragDivider("right", -70, 0);
    assertThat(window.placeOf(window.surface()).getWidth()).isEqualTo(surface.getWidth() - 70);
    assertThat(window.placeOf(window.contour()).getWidth()).isEqualTo(contour.getWidth() + 70);
  }

  @Test
  void aDraggedDividerMakesTheChartsTaller() {
    double before = window.placeOf(window.find(".charts")).getHeight();
    dragDivider("bottom", 0, -50);
    assertThat(window.placeOf(window.find(".charts")).getHeight()).isEqualTo(before + 50);
  }

  @Test
  void aDoubleClickOnADividerGivesTheColumnItsNaturalSizeAgain() {
    Bounds before = window.placeOf(window.surface());
    dragDivider("right", -70, 0);
    Point2D grip = window.inside(window.find("#divider-right"), 0.5, 0.5).add(0, 60);
    window.doubleClick(grip);
    window.settle();
    assertThat(window.placeOf(window.surface())).isEqualTo(before);
  }

  @Test
  void noDividerTakesAllFromTheSurface() {
    dragDivider("left", 800, 0);
    assertThat(window.placeOf(window.surface()).getWidth()).isGreaterThanOrEqualTo(299);
  }

  @Test
  void arrowKeysMoveTheDividerThatHasTheFocus() {
    double before = window.placeOf(window.surface()).getWidth();
    FxWait.run(() -> window.find("#divider-right").requestFocus());
    window.type(KeyCode.LEFT);
    window.settle();
    assertThat(window.placeOf(window.surface()).getWidth()).isEqualTo(before - 16);
    assertThat(window.workbench().playback().playhead()).isZero();
  }

  @Test
  void keysFoldEveryWingAndTheSurfaceTakesTheSpace() {
    Bounds before = window.placeOf(window.surface());
    fold(KeyCode.DIGIT1);
    fold(KeyCode.DIGIT2);
    fold(KeyCode.DIGIT3);
    double width = FxWait.ask(() -> window.scene().getWidth());
    assertThat(window.placeOf(window.surface()).getWidth()).isGreaterThan(width - 40);
    assertThat(window.placeOf(window.surface()).getHeight())
        .isGreaterThan(before.getHeight() + 100);
    assertThat(window.seek(".charts")).isEmpty();
    fold(KeyCode.DIGIT1);
    fold(KeyCode.DIGIT2);
    fold(KeyCode.DIGIT3);
    assertThat(window.placeOf(window.surface())).isEqualTo(before);
  }

  @Test
  void aButtonFoldsAndAClickOnTheEdgeOpens() {
    Bounds before = window.placeOf(window.surface());
    window.click(window.middleOf(window.find("#fold-left")));
    window.settle();
    // Half of what the optimizers had; the contour has the other half.
    assertThat(window.placeOf(window.surface()).getWidth()).isGreaterThan(before.getWidth() + 100);
    window.click(window.inside(window.find("#divider-left"), 0.5, 0.2));
    window.settle();
    assertThat(window.placeOf(window.surface())).isEqualTo(before);
  }

  @Test
  void whatIsFoldedIsDressedAsWellWhenTheLightComesOn() {
    fold(KeyCode.DIGIT3);
    window.click(window.middleOf(window.find("#theme")));
    fold(KeyCode.DIGIT3);
    Node charts = window.find(".charts");
    assertThat(window.look(charts).at(window.inside(charts, 0, 0).add(4, 4)))
        .isEqualTo(Theme.LIGHT.panel());
  }

  @Test
  void aButtonGivesAPanelTheWholeWindowAndEscapeBringsItBack() {
    Bounds before = window.placeOf(window.contour());
    window.click(middleOfButton(window.contour()));
    window.settle();
    assertThat(window.placeOf(window.contour()).getWidth()).isGreaterThan(LARGE);
    assertThat(window.seek(".surface")).isEmpty();
    assertThat(window.seek(".optimizers")).isEmpty();
    assertThat(window.words(window.find(".status-line")))
        .as("which run is whose")
        .contains("GD", "Momentum", "RMSProp", "Adam");
    window.type(KeyCode.SPACE);
    assertThat(window.workbench().playback().isPlaying()).isTrue();
    window.goTo(0);
    window.type(KeyCode.ESCAPE);
    window.settle();
    assertThat(window.placeOf(window.contour())).isEqualTo(before);
    assertThat(window.seek(".surface")).isPresent();
  }

  @Test
  void escapeBringsTheOthersBackFromAFieldWithNothingNewInIt() {
    window.click(middleOfButton(window.contour()));
    window.write("#formula", "x^2 + (");
    window.type(KeyCode.ESCAPE);
    window.settle();
    assertThat(window.seek(".surface")).as("what was written goes first").isEmpty();
    window.type(KeyCode.ESCAPE);
    window.settle();
    assertThat(window.seek(".surface")).isPresent();
  }

  @Test
  void whatLiesBehindALargePanelIsDrawnOnlyWhenItIsSeenAgain() {
    PicturePane<?> chart =
        FxWait.ask(() ->
            window.find(".charts").lookupAll("*").stream()
                .filter(PicturePane.class::isInstance)
                .map(each -> (PicturePane<?>) each)
                .findFirst()
                .orElseThrow());
    window.click(middleOfButton(window.contour()));
    window.settle();
    Figure before = FxWait.ask(() -> chart.shownProperty().get());
    window.goTo(200);
    assertThat(FxWait.ask(() -> chart.shownProperty().get())).isSameAs(before);
    window.type(KeyCode.ESCAPE);
    window.settle();
    assertThat(((ChartFigure) FxWait.ask(() -> chart.shownProperty().get())).playhead())
        .isEqualTo(200);
  }

  @Test
  void aKeyGivesTheChartUnderThePointerTheWholeWindowAndTakesItBack() {
    Node chart = window.find(".charts > .panel");
    Bounds before = window.placeOf(chart);
    window.moveTo(window.middleOf(chart));
    window.type(KeyCode.F11);
    window.settle();
    assertThat(window.placeOf(chart).getHeight()).isGreaterThan(2 * before.getHeight());
    window.click(window.middleOf(window.find("#theme")));
    window.type(KeyCode.F11);
    window.settle();
    assertThat(window.placeOf(chart)).isEqualTo(before);
  }

  @Test
  void aKeyGivesThePanelWithTheFocusTheWholeWindow() {
    window.moveTo(window.middleOf(window.find(".status-line")));
    FxWait.run(() -> window.contour().requestFocus());
    window.type(KeyCode.F11);
    window.settle();
    assertThat(window.placeOf(window.contour()).getWidth()).isGreaterThan(LARGE);
    assertThat(window.placeOf(window.contour()).getWidth())
        .isGreaterThan(0.95 * FxWait.ask(() -> window.contour().getScene().getWidth()));
    assertThat(FxWait.ask(() -> window.contour().isFocused())).isTrue();
  }

  @Test
  void aDoubleClickOnTheHeadingGivesThePanelTheWholeWindow() {
    window.click(window.middleOf(window.find("#close-up-probe")));
    window.settle();
    window.doubleClick(window.inside(window.find(".close-up .panel-line"), 0.2, 0.5));
    window.settle();
    assertThat(window.placeOf(window.find(".probe")).getWidth()).isGreaterThan(LARGE);
  }

  /// What gradient descent has to say of itself grows from a word to a line and a half.
  @Test
  void cardsKeepTheirPlacesWhileTheRaceGoesOn() {
    Bounds before = window.placeOf(window.find("#race-momentum"));
    window.goTo(400);
    assertThat(window.words(window.find(".optimizers"))).contains("escaped the saddle");
    assertThat(window.placeOf(window.find("#race-momentum"))).isEqualTo(before);
  }

  @Test
  void aButtonShowsTheWholeDomainAgain() {
    Point2D start = window.onContour(window.start());
    window.wheel(window.inside(window.contour(), 0.6, 0.4), -3);
    window.settle();
    assertThat(window.onContour(window.start())).isNotEqualTo(start);
    window.click(window.middleOf(window.find("#reset-contour")));
    window.settle();
    assertThat(window.onContour(window.start())).isEqualTo(start);
  }

  /// The button of the panel around a view.
  private Point2D middleOfButton(Node view) {
    return window.middleOf(
        FxWait.ask(() -> {
          Node panel = view;
          while (!panel.getStyleClass().contains("enlargeable")) {
            panel = panel.getParent();
          }
          return panel.lookup(".enlarge");
        }));
  }

  private void fold(KeyCode key) {
    window.withKey(KeyCode.CONTROL, () -> window.type(key));
    window.settle();
  }

  private void dragDivider(String side, double dx, double dy) {
    Point2D from = window.inside(window.find("#divider-" + side), 0.5, 0.5);
    Point2D grip = side.equals("bottom") ? from.add(60, 0) : from.add(0, 60);
    window.drag(MouseButton.PRIMARY, grip, grip.add(dx, dy));
    window.settle();
  }
}
