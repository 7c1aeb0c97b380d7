package thalweg.desktop.telemetry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import thalweg.desktop.action.RunActions;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.RunsDisplay;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.EnlargedPanel;
import thalweg.desktop.widget.Panel;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// Gradient magnitude, velocity and loss of all runs over the steps, a chart each.
final class ChartRow extends HBox {
  private final RunsDisplay display;
  private final RunActions actions;
  private final List<ChartView> quantities;

  ChartRow(
      Workbench workbench,
      RunsDisplay display,
      RunActions actions,
      EnlargedPanel enlarged,
      ChartCursor reading,
      FrameClock clock,
      ObservableValue<Theme> theme,
      Executor background) {
    this.display = display;
    this.actions = actions;
    quantities =
        Stream.<ObservableValue<Quantity>>of(
                new SimpleObjectProperty<>(Quantity.GRADIENT_MAGNITUDE),
                new SimpleObjectProperty<>(Quantity.VELOCITY),
                display.thirdProperty())
            .map(each -> new ChartView(workbench, each, display, reading, clock, theme, background))
            .toList();
    // What is not seen is not drawn either.
    quantities.forEach(chart -> chart.visibleProperty().bind(visibleProperty()));
    getChildren()
        .addAll(
            chart(0, Quantity.GRADIENT_MAGNITUDE, enlarged),
            chart(1, Quantity.VELOCITY, enlarged),
            chart(2, Quantity.LOSS, enlarged, rateChoice(), scaleChoice(Quantity.LEARNING_RATE)));
    getStyleClass().add("charts");
    setMinSize(0, 0);
  }

  /// @param others controls beside that of the axis
  private Panel chart(int index, Quantity quantity, EnlargedPanel enlarged, Node... others) {
    List<Node> corner = new ArrayList<>(List.of(others));
    corner.add(scaleChoice(quantity));
    Panel panel =
        Panel.around(quantity.label(), quantities.get(index), corner.toArray(Node[]::new));
    panel.setPrefWidth(1);
    HBox.setHgrow(panel, Priority.ALWAYS);
    return panel.enlargeable(enlarged);
  }

  private ToggleButton scaleChoice(Quantity quantity) {
    ToggleButton choice =
        ActionControl.toggle(Text.of("desktop").get("chart.log"), actions.scales().of(quantity));
    choice.setId("log-" + quantity.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    choice.getStyleClass().add("chart-scale");
    if (quantity == Quantity.LOSS || quantity == Quantity.LEARNING_RATE) {
      choice.visibleProperty().bind(display.thirdProperty().map(shown -> shown == quantity));
      choice.managedProperty().bind(choice.visibleProperty());
    }
    return choice;
  }

  private ToggleButton rateChoice() {
    ToggleButton choice =
        ActionControl.toggle(Text.of("desktop").get("chart.rate"), actions.rate());
    choice.setId("chart-rate");
    choice.getStyleClass().add("chart-scale");
    return choice;
  }

  /// Of each chart the landscape whose runs are seen; it may be that of a moment ago.
  List<ObservableValue<Landscape>> grounds() {
    return quantities.stream().map(ChartView::groundProperty).toList();
  }

  void dispose() {
    quantities.forEach(StepChart::dispose);
  }
}
