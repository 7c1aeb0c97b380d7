package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.LetterSize;
import thalweg.figure.Theme;
import thalweg.figure.color.HeightPalette;
import thalweg.optimizer.Methods;
import thalweg.session.Preferences;
import thalweg.session.Preferences.Place;
import thalweg.session.Preferences.Side;
import thalweg.session.PreferencesFile;

/// A window that is closed and opened again.
@WindowTest("a window is closed and opened again")
class PreferencesSyncTest {
  private static final Preferences SEEN = Preferences.FIRST.withTourSeen(true);

  @Test
  void theWindowComesBackAsItWasLeft() {
    try (WindowDriver window = WindowDriver.openAsLeft(SEEN)) {
      FxWait.run(() -> {
        window.stage().setX(60);
        window.stage().setY(40);
        window.stage().setWidth(1300);
        window.stage().setHeight(820);
        window.appearance().choose(Theme.LIGHT);
        window.appearance().paint(HeightPalette.VIRIDIS);
        window.appearance().calm(Optional.of(true));
      });
      window.settle();
      window.click(window.middleOf(window.find("#log-loss")));
      window.click(window.middleOf(window.find("#eye-momentum")));
      window.click(window.middleOf(window.find("#follow-adam")));
      FxWait.run(() -> window.find("#divider-left").requestFocus());
      window.type(KeyCode.RIGHT);
      foldCharts(window);
    }
    try (WindowDriver window = WindowDriver.openAgain()) {
      assertThat(FxWait.ask(() -> window.stage().getX())).isEqualTo(60);
      assertThat(FxWait.ask(() -> window.stage().getY())).isEqualTo(40);
      assertThat(FxWait.ask(() -> window.stage().getWidth())).isEqualTo(1300);
      assertThat(FxWait.ask(() -> window.stage().getHeight())).isEqualTo(820);
      assertThat(window.appearance().themeProperty().get()).isEqualTo(Theme.LIGHT);
      assertThat(window.appearance().paletteProperty().get()).isEqualTo(HeightPalette.VIRIDIS);
      assertThat(window.appearance().calmProperty().get()).isTrue();
      assertThat(window.placeOf(window.find(".optimizers")).getWidth()).isEqualTo(272);
      assertThat(window.seek(".charts")).isEmpty();
      foldCharts(window);
      assertThat(isSelected(window, "#log-loss")).isTrue();
      assertThat(isSelected(window, "#log-velocity")).isTrue();
      assertThat(window.words(window.find(".status-line")))
          .contains("RMSProp")
          .doesNotContain("Momentum");
      assertThat(window.workbench().visibility().isFollowed(Methods.of("adam"))).isTrue();
      window.click(window.middleOf(window.find("#runs-results")));
      FxWait.run(() -> {
        window.appearance().letter(new LetterSize(1.15));
        window.workbench().layers().project(false);
      });
      window.settle();
    }
    try (WindowDriver window = WindowDriver.openAgain()) {
      assertThat(FxWait.ask(() -> window.appearance().lettersProperty().get().factor()))
          .isEqualTo(1.15);
      assertThat(window.workbench().layers().projectedProperty().get()).isFalse();
      assertThat(window.seek("#results")).isPresent();
      assertThat(window.seek(".charts")).isEmpty();
    }
  }

  /// Or unfolds them.
  private static void foldCharts(WindowDriver window) {
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.DIGIT3));
    window.settle();
  }

  private static boolean isSelected(WindowDriver window, String toggle) {
    return FxWait.ask(() -> ((ToggleButton) window.find(toggle)).isSelected());
  }

  /// From a screen that is gone, by names that are unknown, and divided as an earlier window was:
  /// what stood on the right was a column of words then, and not the contour alone.
  @Test
  void whatSaysNothingToThisWindowIsLeftOutAndNothingIsRememberedThatWasNotChosen() {
    Preferences odd =
        SEEN.withRuns(
                new Preferences.Runs(
                    "hologram", Map.of("loss", "cubic", "taste", "linear"), Set.of(), null))
            .withWindow(new Place(9000, 5000, 1200, 800), false)
            .withWings(
                Map.of(
                    "left", new Side(390.0, false),
                    "right", new Side(380.0, true),
                    "bottom", new Side(400.0, true)));
    try (WindowDriver window = WindowDriver.openAsLeft(odd)) {
      assertThat(isSelected(window, "#log-loss")).isFalse();
      assertThat(FxWait.ask(() -> window.stage().getX())).isBetween(0.0, 500.0);
      assertThat(FxWait.ask(() -> window.stage().getY())).isBetween(0.0, 300.0);
      assertThat(window.seek(".charts")).isPresent();
      assertThat(window.placeOf(window.contour()).getWidth()).isGreaterThan(400);
      assertThat(window.placeOf(window.find(".optimizers")).getWidth()).isLessThan(300);
    }
    Preferences left = PreferencesFile.ofUser().read();
    assertThat(left.theme()).isNull();
    assertThat(left.reduceMotion()).isNull();
    assertThat(left.wings().get("optimizers")).isEqualTo(new Side(null, false));
  }

  @Test
  void aWindowNeverOpensWithEveryRunHiddenNorWithoutRoomForTheSurface() {
    Set<String> racing = Set.of("gradient-descent", "momentum", "rmsprop", "adam");
    Preferences blind =
        SEEN.withRuns(new Preferences.Runs("charts", Map.of(), racing, "lion"))
            .withWings(
                Map.of(
                    "optimizers", new Side(2000.0, false),
                    "contour", new Side(2000.0, false),
                    "charts", new Side(-7.0, false)));
    try (WindowDriver window = WindowDriver.openAsLeft(blind)) {
      assertThat(window.words(window.find(".status-line"))).contains("Momentum", "Adam");
      assertThat(window.workbench().visibility().followedProperty().get()).isEmpty();
      assertThat(window.placeOf(window.surface()).getWidth()).isGreaterThanOrEqualTo(299);
      assertThat(window.placeOf(window.find(".charts")).getHeight()).isGreaterThanOrEqualTo(119);
    }
  }
}
