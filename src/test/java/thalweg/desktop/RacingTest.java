package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.desktop.model.Playback;
import thalweg.figure.Theme;
import thalweg.race.Trajectory;

/// Taking an optimizer out of the race with a click on its box, and putting it back.
@WindowTest("who does not race is missing on the screen")
class RacingTest {
  private static final IntPredicate ON_TERRAIN = RunPixels.onTerrain("momentum");
  private static final IntPredicate ON_PANEL = RunPixels.onPanel("momentum", Theme.DARK);

  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @BeforeEach
  void showsItsTrail() {
    window.goTo(150);
  }

  @ParameterizedTest
  @ValueSource(strings = {".contour", ".surface"})
  void itsTrailGoesWithItAndComesBack(String view) {
    assertThat(seen(view, ON_TERRAIN)).isGreaterThan(40);
    clickItsBox();
    assertThat(seen(view, ON_TERRAIN)).isZero();
    clickItsBox();
    assertThat(seen(view, ON_TERRAIN)).isGreaterThan(40);
  }

  @Test
  void itsCurvesGoWithItAndComeBack() {
    assertThat(seen(".charts", ON_PANEL)).isGreaterThan(100);
    clickItsBox();
    assertThat(seen(".charts", ON_PANEL)).isZero();
    clickItsBox();
    assertThat(seen(".charts", ON_PANEL)).isGreaterThan(100);
  }

  @Test
  void theStatusLineNamesItOnlyWhileItRaces() {
    Node line = window.find(".status-line");
    assertThat(window.words(line)).contains("Momentum", "RMSProp");
    clickItsBox();
    assertThat(window.words(line)).doesNotContain("Momentum").contains("RMSProp");
    clickItsBox();
    assertThat(window.words(line)).contains("Momentum", "RMSProp");
  }

  @Test
  void theRaceGoesOnPlayingMeanwhileAndWhileARateIsDragged() {
    Playback playback = window.workbench().playback();
    FxWait.run(() -> playback.setSpeed(1));
    window.type(KeyCode.SPACE);
    FxWait.await("a race that plays", playback::isPlaying);
    window.click(window.middleOf(window.find("#race-momentum .box")));
    FxWait.await("a race without it", () -> isRaced() && run().isEmpty());
    window.click(window.middleOf(window.find("#race-momentum .box")));
    FxWait.await("a race with it", () -> isRaced() && run().isPresent());
    double before = run().orElseThrow().x(1);
    Point2D thumb = window.middleOf(window.find("#momentum-learningRate .thumb"));
    window.drag(MouseButton.PRIMARY, thumb, thumb.add(-24, 0));
    FxWait.await("its race anew", () -> isRaced() && run().orElseThrow().x(1) != before);
    assertThat(FxWait.ask(playback::isPlaying)).isTrue();
  }

  private boolean isRaced() {
    return window.workbench().frame().complete()
        && window.workbench().frame().experiment().equals(window.workbench().experiment());
  }

  private Optional<Trajectory> run() {
    return window.workbench().frame().run("momentum", 0);
  }

  private void clickItsBox() {
    window.click(window.middleOf(window.find("#race-momentum .box")));
    window.settle();
  }

  private int seen(String view, IntPredicate colors) {
    return window.look(window.find(view)).count(colors);
  }
}
