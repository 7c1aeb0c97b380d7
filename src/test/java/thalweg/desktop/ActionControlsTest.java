package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.ActionState;
import thalweg.desktop.widget.ActionControl;
import thalweg.optimizer.Methods;
import thalweg.race.Experiment;

/// Buttons that stand for actions, in the real window.
@WindowTest("buttons and menus show what their actions say")
class ActionControlsTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void buttonsAreAsTheirActionsAreWhateverHappens() {
    assertThat(shown(controls())).hasSizeGreaterThan(60);
    assertThatControlsAgree();
    window.type(KeyCode.L);
    window.type(KeyCode.A);
    FxWait.run(() -> window.workbench().setRacing(0, false));
    window.settle();
    assertThatControlsAgree();
    assertThat(shown(controls()))
        .contains(window.find("#copy-csv"))
        .anySatisfy(each -> assertThat(each.isDisabled()).isTrue());
    FxWait.run(() -> window.workbench().setSteps(Experiment.MOST_STEPS));
    window.type(KeyCode.F);
    FxWait.await("a search", () -> isBusy(window.find("#fair-race")));
    assertThat(window.find("#tune-momentum").isDisabled()).isTrue();
    assertThatControlsAgree();
    window.type(KeyCode.F);
    FxWait.await("no search", () -> !isBusy(window.find("#fair-race")));
    assertThatControlsAgree();
  }

  private void assertThatControlsAgree() {
    FxWait.run(() ->
        assertThat(controls())
            .allSatisfy(each -> {
              Action action = ActionControl.of(each).orElseThrow();
              ActionState state = action.stateProperty().getValue();
              assertThat(each.isDisable()).as(action.id()).isEqualTo(!action.isEnabled());
              assertThat(isBusy(each)).as(action.id()).isEqualTo(state.busy());
              assertThat(each.getAccessibleText()).as(action.id()).contains(state.hint());
              if (each instanceof ToggleButton toggle) {
                assertThat(toggle.isSelected()).as(action.id()).isEqualTo(state.chosen());
              }
              if (each instanceof CheckBox box) {
                assertThat(box.isSelected()).as(action.id()).isEqualTo(state.chosen());
              }
            }));
  }

  private static boolean isBusy(Node control) {
    return control.getPseudoClassStates().contains(PseudoClass.getPseudoClass("busy"));
  }

  private static List<Node> shown(List<Node> controls) {
    return controls.stream().filter(Node::isVisible).toList();
  }

  private List<Node> controls() {
    return window.scene().getRoot().lookupAll("*").stream()
        .filter(each -> ActionControl.of(each).isPresent())
        .toList();
  }

  @Test
  void aTooltipShowsTheKeysThatBringAnActionAbout() {
    assertThat(tip("#undo")).isEqualTo("Undo (Ctrl+Z)");
    assertThat(tip("#play")).isEqualTo("Play (Space)");
    FxWait.run(() -> window.workbench().playback().play());
    assertThat(FxWait.ask(() -> tip("#play"))).isEqualTo("Pause (Space)");
    assertThat(tip("#fold-left")).isEqualTo("Fold the optimizers (Ctrl+1)");
  }

  private String tip(String selector) {
    return FxWait.ask(() -> ((ButtonBase) window.find(selector)).getTooltip().getText());
  }

  @Test
  void onAnEntryOfTheLegendFFollowsAndTunesNobody() {
    FxWait.run(() -> window.find("#legend-adam").requestFocus());
    window.type(KeyCode.F);
    assertThat(window.workbench().visibility().isFollowed(Methods.of("adam"))).isTrue();
    assertThat(isBusy(window.find("#fair-race"))).isFalse();
  }
}
