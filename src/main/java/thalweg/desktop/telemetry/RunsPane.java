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
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import thalweg.desktop.action.Actions;
import thalweg.desktop.action.RunActions;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.RunsDisplay;
import thalweg.desktop.model.RunsPresentation;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.CriticalSearch;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.EnlargedPanel;
import thalweg.desktop.widget.Panel;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.text.Text;

/// The runs as charts, one of them closely, or their results as a table; with a heading to choose
/// between them.
public final class RunsPane extends BorderPane {
  /// What the style sheets know it by.
  static final String STYLE = "runs";

  private static final double BESIDE_LEGEND = 36;

  private final RunsDisplay display;
  private final RunActions actions;
  private final Legend legend;
  private final RunChoice choice;
  private final RunStory story;
  private final ResultsTable results;
  private final ResultCopy copy;
  private final List<ChartView> quantities;
  private final RunView one;

  /// The runs of a workbench.
  ///
  /// @param display how they are looked at
  /// @param enlarged which panel has the room of all
  /// @param background draws
  public RunsPane(
      Workbench workbench,
      CriticalSearch critical,
      RunsDisplay display,
      Actions actions,
      EnlargedPanel enlarged,
      FrameClock clock,
      ObservableValue<Theme> theme,
      Executor background) {
    this.display = display;
    this.actions = actions.runs();
    ChartCursor reading = new ChartCursor();
    legend = new Legend(workbench, actions.race(), theme);
    choice = new RunChoice(workbench, clock);
    story = new RunStory(workbench, clock);
    results = new ResultsTable(workbench, critical, clock, theme);
    copy = new ResultCopy(results, actions.runs(), workbench.visibility());
    quantities =
        Stream.<ObservableValue<Quantity>>of(
                new SimpleObjectProperty<>(Quantity.GRADIENT_MAGNITUDE),
                new SimpleObjectProperty<>(Quantity.VELOCITY),
                display.thirdProperty())
            .map(each -> new ChartView(workbench, each, display, reading, clock, theme, background))
            .toList();
    one = new RunView(workbench, reading, clock, theme, background);
    build(enlarged);
  }

  private void build(EnlargedPanel enlarged) {
    getStyleClass().add(STYLE);
    setMinHeight(0);
    HBox side = new HBox();
    side.getChildren()
        .addAll(
            chart(0, Quantity.GRADIENT_MAGNITUDE, enlarged),
            chart(1, Quantity.VELOCITY, enlarged),
            chart(2, Quantity.LOSS, enlarged, rateChoice(), scaleChoice(Quantity.LEARNING_RATE)));
    side.getStyleClass().add("charts");
    HBox close = new HBox(growing(one), story);
    close.getStyleClass().add("one-run");
    story.setMinHeight(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    RunsPresentationChoice views = new RunsPresentationChoice(actions);
    HBox head = new HBox(views, legend, choice, space, copy);
    head.getStyleClass().add("runs-head");
    // A box takes the height of what wraps in it from the width that this would like to have.
    legend
        .prefWrapLengthProperty()
        .bind(head.widthProperty().subtract(views.widthProperty()).subtract(BESIDE_LEGEND));
    setTop(head);
    setCenter(new StackPane(side, close, results));
    showIn(side, RunsPresentation.CHARTS);
    showIn(close, RunsPresentation.ONE);
    showIn(legend, RunsPresentation.CHARTS);
    showIn(choice, RunsPresentation.ONE);
    showIn(copy, RunsPresentation.RESULTS);
    showIn(results, RunsPresentation.RESULTS);
    legend.managedProperty().bind(legend.visibleProperty());
    copy.managedProperty().bind(copy.visibleProperty());
    choice.managedProperty().bind(choice.visibleProperty());
    quantities.forEach(chart -> showIn(chart, RunsPresentation.CHARTS));
    showIn(one, RunsPresentation.ONE);
    showIn(story, RunsPresentation.ONE);
  }

  /// @param others controls beside that of the axis
  private Region chart(int index, Quantity quantity, EnlargedPanel enlarged, Node... others) {
    List<Node> corner = new ArrayList<>(List.of(others));
    corner.add(scaleChoice(quantity));
    Panel panel =
        Panel.around(quantity.label(), quantities.get(index), corner.toArray(Node[]::new));
    return growing(panel.enlargeable(enlarged));
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

  private static Region growing(Region chart) {
    chart.setPrefWidth(1);
    HBox.setHgrow(chart, Priority.ALWAYS);
    return chart;
  }

  /// What is not seen is not drawn either.
  private void showIn(Node node, RunsPresentation where) {
    node.visibleProperty().bind(display.viewProperty().map(shown -> shown == where));
  }

  /// Lets every part go of the workbench.
  public void dispose() {
    legend.dispose();
    choice.dispose();
    story.dispose();
    results.dispose();
    quantities.forEach(StepChart::dispose);
    one.dispose();
  }
}
