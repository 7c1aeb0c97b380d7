package thalweg.desktop.controls;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.util.Subscription;
import thalweg.desktop.FrameClock;
import thalweg.desktop.Workbench;
import thalweg.desktop.theme.RunColor;
import thalweg.figure.RunStyle;
import thalweg.figure.Theme;
import thalweg.race.Experiment;
import thalweg.race.StatusText;
import thalweg.race.Trajectory;

/// One line that says how every run fares at the playhead.
public final class StatusLine extends HBox {
  private final thalweg.text.Text words = thalweg.text.Text.of("desktop");
  private final Workbench workbench;
  private final ObservableValue<Theme> theme;
  private final Subscription subscription;

  /// The line of a workbench.
  public StatusLine(Workbench workbench, FrameClock clock, ObservableValue<Theme> theme) {
    this.workbench = workbench;
    this.theme = theme;
    getStyleClass().add("status-line");
    Runnable update = this::show;
    subscription =
        Subscription.combine(
            workbench.startList().selectedProperty().subscribe(() -> clock.requestText(update)),
            workbench.frameProperty().subscribe(() -> clock.requestText(update)),
            theme.subscribe(_ -> clock.requestText(update)),
            workbench.playback().playheadProperty().subscribe(() -> clock.requestText(update)));
  }

  private void show() {
    Experiment experiment = workbench.frame().experiment();
    getChildren()
        .setAll(
            workbench.frame().trajectories().stream()
                .filter(trajectory -> trajectory.length() > 0)
                .filter(trajectory -> trajectory.start() == workbench.startList().selected())
                .map(trajectory -> run(experiment, trajectory))
                .toList());
  }

  private TextFlow run(Experiment experiment, Trajectory trajectory) {
    int step = trajectory.lastStep(workbench.playback().playhead());
    Text name =
        new Text(experiment.entrants().get(trajectory.entrant()).optimizer().type().name() + "  ");
    RunStyle style = RunStyle.of(experiment.entrants(), trajectory.entrant());
    name.setFill(RunColor.of(style, theme.getValue()));
    name.getStyleClass().add("run-name");
    Text status =
        new Text(
            words.get(
                "status.run",
                print(trajectory.loss(step)),
                StatusText.describe(trajectory.status(workbench.playback().playhead()))));
    status.getStyleClass().add("run-status");
    return new TextFlow(name, status);
  }

  /// Five significant digits, without the minus sign that rounding leaves before a zero.
  private static String print(double loss) {
    String plain = String.format(Locale.ROOT, Math.abs(loss) < 1e5 ? "%.4f" : "%.3e", loss);
    return plain.equals("-0.0000") ? "0.0000" : plain;
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
