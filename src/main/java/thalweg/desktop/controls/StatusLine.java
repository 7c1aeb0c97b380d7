package thalweg.desktop.controls;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import thalweg.desktop.Attention;
import thalweg.desktop.FrameClock;
import thalweg.desktop.Workbench;
import thalweg.figure.RunStyle;
import thalweg.figure.Theme;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// One line that says how every run that is drawn fares at the playhead.
public final class StatusLine extends HBox {
  private final Workbench workbench;
  private final ObservableValue<Theme> theme;
  private final Subscription subscription;
  private List<StatusEntry> entries = List.of();

  /// The line of a workbench.
  public StatusLine(Workbench workbench, FrameClock clock, ObservableValue<Theme> theme) {
    this.workbench = workbench;
    this.theme = theme;
    getStyleClass().add("status-line");
    Runnable update = this::show;
    subscription =
        Subscription.combine(
            workbench.whenLookedAtDifferently(() -> clock.request(update)),
            workbench.frameProperty().subscribe(() -> clock.requestText(update)),
            theme.subscribe(_ -> clock.request(update)),
            workbench.playback().playheadProperty().subscribe(() -> clock.requestText(update)));
  }

  private void show() {
    Attention attention = workbench.attention();
    Frame frame = attention.shown(workbench.frame());
    List<Trajectory> runs =
        frame.trajectories().stream()
            .filter(run -> run.length() > 0)
            .filter(run -> run.start() == workbench.startList().selected())
            .toList();
    Experiment race = frame.experiment();
    name(runs.stream().map(run -> typeOf(race, run)).toList());
    for (int i = 0; i < runs.size(); i++) {
      StatusEntry entry = entries.get(i);
      RunStyle style = RunStyle.of(race.entrants(), runs.get(i).entrant());
      entry.dress(style, theme.getValue(), attention.isFollowed(entry.type().id()));
      entry.show(runs.get(i), workbench.playback().playhead());
    }
  }

  private void name(List<OptimizerType> types) {
    if (!types.equals(entries.stream().map(StatusEntry::type).toList())) {
      entries = types.stream().map(type -> new StatusEntry(workbench.attention(), type)).toList();
      getChildren().setAll(entries);
    }
  }

  private static OptimizerType typeOf(Experiment race, Trajectory run) {
    return race.entrants().get(run.entrant()).optimizer().type();
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
