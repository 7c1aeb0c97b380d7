package thalweg.desktop;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import thalweg.desktop.action.Action;
import thalweg.desktop.layout.Edge;
import thalweg.desktop.model.Playback;
import thalweg.desktop.model.Workbench;
import thalweg.formula.Formula;
import thalweg.landscape.Point;

/// Whether the window still does what it is told, whatever was done to it before: a formula is
/// raced, undone and redone, the race plays and pauses, a start is dragged.
final class LiveControls {
  private final WindowDriver window;
  private final QuickHand hand;
  private final Workbench workbench;

  LiveControls(WindowDriver window, QuickHand hand) {
    this.hand = hand;
    this.window = window;
    this.workbench = window.workbench();
  }

  /// Tries them, and fails at the first that is dead.
  ///
  /// @param number makes the formula another one each time
  void tryAll(int number) {
    FxWait.run(() -> {
      for (Edge edge : Edge.values()) {
        window.state().sidePanels().at(edge).fold(false);
      }
    });
    raceFormula("x^2 + " + (number + 0.5) + "*y^2");
    play();
    dragStart();
  }

  private void raceFormula(String formula) {
    BooleanSupplier raced =
        () -> workbench.landscape().formula().equals(Optional.of(Formula.parse(formula)));
    click("#formula");
    hand.paste(formula);
    FxWait.await("a typed formula to be raced", raced);
    hand.key(KeyCode.ENTER);
    hand.control(KeyCode.Z);
    FxWait.await("Ctrl+Z to take the formula back", () -> !raced.getAsBoolean());
    hand.control(KeyCode.Y);
    FxWait.await("Ctrl+Y to bring the formula again", raced);
  }

  private void play() {
    Playback playback = workbench.playback();
    if (FxWait.ask(() -> workbench.experiment().entrants().isEmpty())) {
      run("race.everyone");
    }
    FxWait.run(() -> {
      workbench.setSteps(1000);
      playback.setSpeed(Playback.SLOWEST);
      playback.scrubTo(0);
    });
    click("#play");
    FxWait.await("the play button to play", playback::isPlaying);
    FxWait.run(() -> playback.setSpeed(60));
    FxWait.await("the race to go on", () -> playback.playhead() > 2);
    FxWait.run(() -> playback.setSpeed(Playback.SLOWEST));
    click("#play");
    FxWait.await("the play button to pause", () -> !playback.isPlaying());
    FxWait.run(() -> window.contour().requestFocus());
    hand.key(KeyCode.HOME);
    FxWait.await("Home to go to the start", () -> playback.playhead() == 0);
    hand.key(KeyCode.SPACE);
    FxWait.await("Space to play", playback::isPlaying);
    hand.key(KeyCode.SPACE);
    FxWait.await("Space to pause", () -> !playback.isPlaying());
  }

  private void dragStart() {
    click("#reset-contour");
    FxWait.await("a pulse", () -> true);
    List<Point> starts = FxWait.ask(workbench::starts);
    Point2D from = window.onContour(starts.getLast());
    Point2D to = from.midpoint(window.middleOf(window.contour())).add(9, 9);
    hand.drag(from, to);
    // Of two at one place either may have been taken.
    FxWait.await("the start to be dragged", () -> !workbench.starts().equals(starts));
  }

  private void click(String selector) {
    hand.click(window.middleOf(window.find(selector)));
  }

  private void run(String action) {
    FxWait.run(() ->
        window.actions().stream()
            .filter(each -> each.id().equals(action))
            .findFirst()
            .ifPresent(Action::run));
  }
}
