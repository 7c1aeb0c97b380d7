package thalweg.desktop.telemetry;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.ChoiceBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Workbench;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Frame;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// Chooses the run that is looked at closely: by following its optimizer and selecting its start.
final class RunChoice extends ChoiceBox<RunChoice.Run> {
  private final Workbench workbench;
  private final Subscription subscription;
  private boolean following;

  /// @param optimizer who runs
  /// @param start the index of the start
  /// @param several whether there are other starts
  record Run(OptimizerType optimizer, int start, boolean several) {
    private String words() {
      return several
          ? Text.of("desktop").get("run.named", optimizer.name(), start + 1)
          : optimizer.name();
    }
  }

  /// Says what a run is called; none is typed.
  private static final class Words extends StringConverter<Run> {
    @Override
    public String toString(@Nullable Run run) {
      return run == null ? "" : run.words();
    }

    @Override
    public Run fromString(String words) {
      throw new UnsupportedOperationException(words);
    }
  }

  RunChoice(Workbench workbench, FrameClock clock) {
    this.workbench = workbench;
    setId("run-choice");
    getStyleClass().add("small-choice");
    setAccessibleText(Text.of("desktop").get("run.choose"));
    setConverter(new Words());
    setMinWidth(USE_PREF_SIZE);
    Runnable update = this::showRuns;
    subscription =
        Subscription.combine(
            workbench.frameProperty().subscribe(() -> clock.requestText(update)),
            workbench.whenLookedAtDifferently(() -> clock.request(update)));
    valueProperty().subscribe((_, chosen) -> choose(chosen));
    clock.request(update);
  }

  private void showRuns() {
    Frame frame = workbench.frame();
    List<Run> runs = frame.trajectories().stream().map(run -> of(frame, run)).toList();
    Optional<Run> close =
        workbench
            .visibility()
            .closeUp(frame, workbench.startList().selected())
            .map(run -> of(frame, run));
    following = true;
    if (!getItems().equals(runs)) {
      getItems().setAll(runs);
    }
    close.ifPresentOrElse(this::setValue, getSelectionModel()::clearSelection);
    following = false;
  }

  private static Run of(Frame frame, Trajectory run) {
    return new Run(
        frame.experiment().entrants().get(run.entrant()).optimizer().type(),
        run.start(),
        frame.experiment().starts().size() > 1);
  }

  private void choose(@Nullable Run chosen) {
    if (!following && chosen != null) {
      workbench.selectStart(chosen.start());
      workbench.visibility().follow(chosen.optimizer());
    }
  }

  /// Lets go of the workbench.
  void dispose() {
    subscription.unsubscribe();
  }
}
