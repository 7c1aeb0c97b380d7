package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.Workbench;
import thalweg.figure.Theme;
import thalweg.landscape.Catalogue;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.optimizer.schedule.Schedule;
import thalweg.optimizer.schedule.StepSchedule;

/// Settings, the choice of the landscape, and light and dark, with the real pointer.
@WindowTest("settings are changed with the pointer")
class ControlsTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void aSettingChangesItsRunAndNoOther() {
    List<Double> before = finalLosses();
    Node track = window.find("#momentum-learningRate .track");
    window.click(window.inside(track, 0.2, 0.5));
    window.settle();
    List<Double> after = finalLosses();
    assertThat(after.get(1)).isNotEqualTo(before.get(1));
    assertThat(after.getFirst()).isEqualTo(before.getFirst());
    assertThat(after.getLast()).isEqualTo(before.getLast());
  }

  @Test
  void aSettingIsWrittenBesideItsSlider() {
    Node row = window.find("#momentum-learningRate");
    String before = window.words(row);
    window.click(window.inside(window.find("#momentum-learningRate .track"), 0.2, 0.5));
    window.settle();
    assertThat(window.words(row)).isNotEqualTo(before);
  }

  /// The ravine's greatest curvature is 50 everywhere, so that the limit is 0.04.
  @Test
  void theRatesSliderMarksWhereGradientDescentBecomesUnstable() {
    chooseTheRavine(new ConstantSchedule(0));
    assertThat(rateAtTheMark()).isBetween(0.03, 0.055);
  }

  /// A tenth of the rate that is set is in force from step 100 on.
  @Test
  void theMarkStandsAtTheRateToSetWhereAScheduleIsAtWork() {
    chooseTheRavine(new StepSchedule(100, 0.1, 0));
    window.goTo(150);
    assertThat(rateAtTheMark()).isBetween(0.3, 0.55);
  }

  private void chooseTheRavine(Schedule schedule) {
    FxWait.run(() -> {
      Workbench workbench = window.workbench();
      workbench.chooseLandscape(Catalogue.load().find("ravine").orElseThrow());
      workbench.setSetting(0, "learningRate", 1e-3);
      workbench.setConditions(workbench.conditions().withSchedule(schedule));
    });
    FxWait.await(
        "the race",
        () -> window.workbench().frame().experiment().equals(window.workbench().experiment()));
    window.goTo(0);
  }

  /// A pixel of the slider is some eighth of a power of ten.
  private double rateAtTheMark() {
    window.click(window.middleOf(window.find("#gradient-descent-learningRate .limit")));
    window.settle();
    return window.workbench().contenders().getFirst().optimizer().learningRate();
  }

  @Test
  void anotherLandscapeBringsItsFormula() {
    assertThat(window.words(window.find("#formula"))).isEqualTo("x^2 + y^4/4 - y^2/2");
    chooseNextLandscape();
    assertThat(window.words(window.find("#formula")))
        .isEqualTo(window.workbench().landscape().objective().description())
        .isNotEqualTo("x^2 + y^4/4 - y^2/2");
  }

  @Test
  void anotherLandscapeIsSeenInBothViews() {
    Screenshot surface = window.look(window.surface());
    Screenshot contour = window.look(window.contour());
    chooseNextLandscape();
    assertThat(window.look(window.surface()).showsTheSameAs(surface)).isFalse();
    assertThat(window.look(window.contour()).showsTheSameAs(contour)).isFalse();
  }

  @Test
  void anotherLandscapeIsRacedFromItsOwnStart() {
    chooseNextLandscape();
    Point2D place = window.onSurface(window.workbench().landscape().start());
    assertThat(StartRing.seenNear(place, window.look(window.surface())).distance(place))
        .isLessThan(1);
  }

  @Test
  void theThemeButtonTurnsTheLightOn() {
    assertPanelsHave(Theme.DARK);
    window.click(window.middleOf(window.find("#theme")));
    window.moveTo(window.middleOf(window.find(".top-bar")));
    window.settle();
    assertPanelsHave(Theme.LIGHT);
  }

  private void chooseNextLandscape() {
    String before = window.workbench().landscape().id();
    window.click(window.middleOf(window.find("#landscape")));
    window.type(KeyCode.DOWN);
    window.type(KeyCode.ENTER);
    FxWait.await("another landscape", () -> !window.workbench().landscape().id().equals(before));
    FxWait.await("its race", () -> window.workbench().frame().complete());
    window.goTo(0);
  }

  private List<Double> finalLosses() {
    return window.workbench().frame().trajectories().stream()
        .map(run -> run.loss(run.lastStep(Integer.MAX_VALUE)))
        .toList();
  }

  private void assertPanelsHave(Theme theme) {
    for (String panel : List.of(".surface", ".contour", ".charts", ".playback", ".status-line")) {
      Node node = window.find(panel);
      assertThat(window.look(node).at(window.inside(node, 0, 0).add(4, 4)))
          .as(panel)
          .isEqualTo(theme.panel());
    }
  }
}
