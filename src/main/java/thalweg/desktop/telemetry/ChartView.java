package thalweg.desktop.telemetry;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.RunsDisplay;
import thalweg.desktop.model.Workbench;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.Scale;
import thalweg.figure.axis.StepAxis;
import thalweg.figure.chart.ChartCache;
import thalweg.figure.chart.ChartFigure;
import thalweg.figure.run.RunStyle;
import thalweg.landscape.Landscape;
import thalweg.race.Frame;
import thalweg.race.Trajectory;

/// One quantity of all runs that are drawn over the steps.
final class ChartView extends StepChart<ChartFigure> {
  private static final double LITTLE = 1e-3;

  private final ObservableValue<Quantity> quantity;
  private final ChartCache layer = new ChartCache();
  private final ObservableValue<Scale> scale;
  private final Subscription subscription;

  /// A chart of a workbench's race.
  ///
  /// @param quantity what it shows
  /// @param display what equal lengths on the value axis of a quantity are
  ChartView(
      Workbench workbench,
      ObservableValue<Quantity> quantity,
      RunsDisplay display,
      ChartCursor reading,
      FrameClock clock,
      ObservableValue<Theme> theme,
      Executor background) {
    super(workbench, reading, clock, theme, background);
    this.quantity = quantity;
    scale = quantity.flatMap(display::scaleProperty);
    wire();
    subscription =
        Subscription.combine(
            quantity.subscribe(shown -> setAccessibleText(shown.label())),
            scale.subscribe(() -> request()));
  }

  /// The landscape whose runs are seen; it may be that of a moment ago.
  ObservableValue<Landscape> groundProperty() {
    return groundProperty(figure -> figure.frame().experiment().landscape());
  }

  @Override
  Optional<ChartFigure> figure() {
    return Optional.of(
        new ChartFigure(
            layer,
            workbench.visibility().shown(workbench.frame()),
            quantity.getValue(),
            workbench.playback().playhead(),
            theme.getValue(),
            quantity.getValue().label(),
            scale.getValue(),
            workbench.spotlight()));
  }

  @Override
  StepAxis stepAxis() {
    return new ChartFigure(workbench.frame(), quantity.getValue(), 0, theme.getValue()).stepAxis();
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
        step < run.length() ? quantity.getValue().of(run, step) : Double.NaN,
        quantity.getValue() == Quantity.LOSS ? change(run) : 0);
  }

  /// By how much a run has changed its loss, where that is little beside the loss itself.
  private static double change(Trajectory run) {
    if (run.length() == 0) {
      return 0;
    }
    double loss = run.loss(run.length() - 1);
    double change = Math.abs(run.loss(0) - loss);
    return change < LITTLE * Math.abs(loss) ? change : 0;
  }

  @Override
  public void dispose() {
    super.dispose();
    subscription.unsubscribe();
  }
}
