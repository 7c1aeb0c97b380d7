package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.figure.Theme;

/// The theme changes while something is open beside the window. JavaFX logs the colours that it
/// does not find then, and the driver reports what is logged.
@WindowTest("pop-ups are windows of their own")
class PopupThemeTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void aTooltipFindsItsColours() {
    Control button = (Control) window.find("#theme");
    FxWait.run(() -> button.getTooltip().show(button, 300, 300));
    assertChanges();
    FxWait.run(() -> button.getTooltip().hide());
  }

  /// It is made ready at the beginning of a pulse, when the window has not been dressed yet.
  @Test
  void aTooltipThatIsAboutToOpenFindsItsColours() {
    Control button = (Control) window.find("#theme");
    FxWait.run(() -> button.getTooltip().show(button, 300, 300));
    window.settle();
    FxWait.run(() -> button.getTooltip().hide());
    window.moveTo(window.middleOf(button));
    window.settle();
    for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK, Theme.LIGHT}) {
      FxWait.run(() -> {
        window.appearance().choose(theme);
        button.getTooltip().getScene().getRoot().applyCss();
      });
    }
  }

  @Test
  void aMenuFindsItsColours() {
    FxWait.run(() -> ((MenuButton) window.find("#appearance")).show());
    assertChanges();
  }

  @Test
  void aListFindsItsColours() {
    FxWait.run(() -> ((ComboBox<?>) window.find("#steps")).show());
    assertChanges();
  }

  @Test
  void theChooserOfLandscapesFindsItsColours() {
    window.click(window.middleOf(window.find("#landscape")));
    FxWait.await("the list", () -> window.seek(".landscape-row > ImageView").isPresent());
    assertChanges();
  }

  /// It has all landscapes again, and scrolls to the one that is shown.
  @Test
  void theChooserOfLandscapesFindsItsColoursAfterASearch() {
    Button button = (Button) window.find("#landscape");
    for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK, Theme.LIGHT}) {
      FxWait.run(button::fire);
      window.type(KeyCode.S);
      window.settle();
      FxWait.run(() -> {
        popups().forEach(PopupWindow::hide);
        window.appearance().choose(theme);
      });
      window.settle();
    }
    FxWait.run(button::fire);
    window.settle();
    FxWait.run(() -> popups().forEach(PopupWindow::hide));
  }

  private void assertChanges() {
    window.settle();
    for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK, Theme.LIGHT}) {
      FxWait.run(() -> window.appearance().choose(theme));
      window.settle();
      assertThat(popups())
          .isNotEmpty()
          .allSatisfy(popup ->
              assertThat(popup.getScene().getStylesheets())
                  .isEqualTo(window.find("#theme").getScene().getStylesheets()));
    }
    FxWait.run(() -> popups().forEach(PopupWindow::hide));
  }

  private static List<PopupWindow> popups() {
    return Window.getWindows().stream()
        .filter(PopupWindow.class::isInstance)
        .map(PopupWindow.class::cast)
        .toList();
  }
}
