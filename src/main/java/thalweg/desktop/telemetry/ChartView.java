package thalweg.desktop.telemetry;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Workbench;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.Scale;
import thalweg.figure.axis.StepAxis;
import thalweg.figure.chart.ChartCache;
import thalweg.figure.chart.ChartFigure;
import thalweg.figure.run.RunStyle;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// One quantity of all runs that are drawn over the steps.
final class ChartView extends StepChart<ChartFigure> {
  private final Quantity quantity;
  private final ChartCache layer = new ChartCache();
  private final ObservableValue<Scale> scale;
  private final Subscription subscription;

  /// A chart of a workbench's race.
  ///
  /// @param scale what equal lengths on its value axis are
  ChartView(
      Workbench workbench,
      Quantity quantity,
      ObservableValue<Scale> scale,
      ChartCursor reading,
      FrameClock clock,
      ObservableValue<Theme> theme,
      Executor background) {
    super(workbench, reading, clock, theme, background);
    this.quantity = quantity;
    this.scale = scale;
    setAccessibleText(quantity.label());
    wire();
    subscription = scale.subscribe(() -> request());
  }

  /// What it shows, for its heading.
  Quantity quantity() {
    return quantity;
  }

  @Override
  Optional<ChartFigure> figure() {
    return Optional.of(
        new ChartFigure(
            layer,
            workbench.visibility().shown(workbench.frame()),
            quantity,
            workbench.playback().playhead(),
            theme.getValue(),
            quantity.label(),
            scale.getValue(),
            workbench.spotlight()));
  }

  @Override
  StepAxis stepAxis() {
    return new ChartFigure(workbench.frame(), quantity, 0, theme.getValue()).stepAxis();
  }

  /// The runs from the selected start; all others would not fit beside the pointer.
  @Override
  List<ChartTooltipRow> rows(int step) {
    Frame frame = workbench.visibility().shown(workbench.frame());
    return frame.trajectories().stream()
        .filter(run -> run.start() == workbench.startList().selected())
        .map(run -> row(frame, run, step))
        .toList();
  }

  private ChartTooltipRow row(Frame frame, Trajectory run, int step) {
    RunStyle style = RunStyle.of(frame.experiment().entrants(), run.entrant());
    return new ChartTooltipRow(
        frame.experiment().entrants().get(run.entrant()).optimizer().type().name(),
        style.on(theme.getValue()),
        style.dash(),
        Optional.of(style.head()),
        step < run.length() ? quantity.of(run, step) : Double.NaN);
  }

  @Override
  public void dispose() {
    super.dispose();
    subscription.unsubscribe();
  }
}
