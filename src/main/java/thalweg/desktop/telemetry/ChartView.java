package thalweg.desktop.telemetry;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Workbench;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.Scale;
import thalweg.figure.axis.StepAxis;
import thalweg.figure.chart.ChartFigure;
import thalweg.figure.chart.ChartLayer;
import thalweg.figure.run.RunStyle;
import thalweg.race.Frame;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// One quantity of all runs that are drawn over the steps.
final class ChartView extends StepChart<ChartFigure> {
  private final Quantity quantity;
  private final ChartLayer layer = new ChartLayer();
  private final ToggleButton logarithmic = new ToggleButton();

  /// A chart of a workbench's race.
  ChartView(
      Workbench workbench,
      Quantity quantity,
      Reading reading,
      FrameClock clock,
      ObservableValue<Theme> theme,
      Executor background) {
    super(workbench, reading, clock, theme, background);
    this.quantity = quantity;
    build();
    wire();
    logarithmic.selectedProperty().subscribe(() -> request());
  }

  private void build() {
    Text words = Text.of("desktop");
    setAccessibleText(quantity.label());
    logarithmic.setText(words.get("chart.log"));
    logarithmic.setId("log-" + quantity.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    logarithmic.setTooltip(new Tooltip(words.get("chart.log.hint")));
    logarithmic.setAccessibleText(words.get("chart.log.accessible", quantity.label()));
    logarithmic.setSelected(quantity.scale() == Scale.LOGARITHMIC);
    logarithmic.getStyleClass().add("chart-scale");
  }

  /// Chooses its value axis, and has its place beside the chart's heading.
  ToggleButton scaleChoice() {
    return logarithmic;
  }

  /// What equal lengths on its value axis are.
  ObservableValue<Scale> scaleProperty() {
    return logarithmic.selectedProperty().map(on -> on ? Scale.LOGARITHMIC : Scale.LINEAR);
  }

  /// Changes its value axis.
  void scale(Scale chosen) {
    logarithmic.setSelected(chosen == Scale.LOGARITHMIC);
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
            logarithmic.isSelected() ? Scale.LOGARITHMIC : Scale.LINEAR,
            workbench.spotlight()));
  }

  @Override
  StepAxis stepAxis() {
    return new ChartFigure(workbench.frame(), quantity, 0, theme.getValue()).stepAxis();
  }

  /// The runs from the selected start; all others would not fit beside the pointer.
  @Override
  List<ReadingRow> rows(int step) {
    Frame frame = workbench.visibility().shown(workbench.frame());
    return frame.trajectories().stream()
        .filter(run -> run.start() == workbench.startList().selected())
        .map(run -> row(frame, run, step))
        .toList();
  }

  private ReadingRow row(Frame frame, Trajectory run, int step) {
    RunStyle style = RunStyle.of(frame.experiment().entrants(), run.entrant());
    return new ReadingRow(
        frame.experiment().entrants().get(run.entrant()).optimizer().type().name(),
        style.on(theme.getValue()),
        style.dash(),
        Optional.of(style.head()),
        step < run.length() ? quantity.of(run, step) : Double.NaN);
  }
}
