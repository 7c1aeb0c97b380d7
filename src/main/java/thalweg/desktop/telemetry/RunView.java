package thalweg.desktop.telemetry;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Workbench;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.StepAxis;
import thalweg.figure.chart.RunFigure;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// Gradient magnitude and velocity of one run over each other.
final class RunView extends StepChart<RunFigure> {
  RunView(
      Workbench workbench,
      ChartCursor reading,
      FrameClock clock,
      ObservableValue<Theme> theme,
      Executor background) {
    super(workbench, reading, clock, theme, background);
    setAccessibleText(Text.of("desktop").get("runs.one.hint"));
    wire();
  }

  private Optional<Trajectory> run() {
    return workbench.visibility().closeUp(workbench.frame(), workbench.startList().selected());
  }

  @Override
  Optional<RunFigure> figure() {
    return run()
        .map(run ->
            new RunFigure(
                workbench.frame(), run, workbench.playback().playhead(), theme.getValue()));
  }

  @Override
  StepAxis stepAxis() {
    return RunFigure.stepAxis(workbench.frame().experiment());
  }

  @Override
  List<ChartTooltipRow> rows(int step) {
    return figure().stream()
        .flatMap(figure ->
            Stream.of(Quantity.GRADIENT_MAGNITUDE, Quantity.VELOCITY)
                .map(quantity -> row(figure, quantity, step)))
        .toList();
  }

  private static ChartTooltipRow row(RunFigure figure, Quantity quantity, int step) {
    Trajectory run = figure.run();
    return new ChartTooltipRow(
        quantity.label(),
        figure.color(quantity),
        RunFigure.dash(quantity),
        Optional.empty(),
        step < run.length() ? quantity.of(run, step) : Double.NaN,
        0);
  }
}
