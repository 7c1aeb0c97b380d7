package thalweg.desktop.telemetry;

import java.util.List;
import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import thalweg.desktop.action.Actions;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.RunsDisplay;
import thalweg.desktop.model.RunsPresentation;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.CriticalSearch;
import thalweg.desktop.widget.EnlargedPanel;
import thalweg.desktop.widget.Panel;
import thalweg.figure.Theme;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// The runs as charts, and beside them the close-up: a place, a step, one run, or the results of
/// all, which take the room of the charts. In a narrow row charts and close-up share one place.
public final class RunsPane extends Pane {
  /// What the style sheets know it by.
  static final String STYLE = "runs";

  /// In a narrower row, in pixels, charts and close-up share one place.
  private static final double ROOM_FOR_BOTH = 1060;

  /// Of the close-up there is nothing but the tabs.
  private static final PseudoClass LINE = PseudoClass.getPseudoClass("line");

  private static final double CLOSE_UP_SHARE = 0.37;
  private static final double LEAST_CLOSE_UP = 420;
  private static final double MOST_CLOSE_UP = 640;
  private static final double LEGEND_LEFT = 10;
  private static final double LEGEND_TOP = 5;

  /// More would leave charts no room; all names stand in the cards.
  private static final int LEGEND_ROWS = 2;

  private final Workbench workbench;
  private final RunsDisplay display;
  private final Legend legend;
  private final ChartRow charts;
  private final OneRunPane one;
  private final ResultsTable results;
  private final ResultCopy copy;
  private final RunsTabs tabs;
  private final Label without = new Label(Text.of("desktop").get("runs.without"));
  private final Node place;
  private final StackPane content = new StackPane();
  private final Panel closeUp;
  private final Subscription subscription;

  /// The runs of a workbench.
  ///
  /// @param display how they are looked at
  /// @param enlarged which panel has the room of all
  /// @param background draws
  /// @param place shows a place or a step closely
  public RunsPane(
      Workbench workbench,
      CriticalSearch critical,
      RunsDisplay display,
      Actions actions,
      EnlargedPanel enlarged,
      FrameClock clock,
      ObservableValue<Theme> theme,
      Executor background,
      Region place) {
    this.workbench = workbench;
    this.display = display;
    this.place = place;
    ChartCursor reading = new ChartCursor();
    legend = new Legend(workbench, actions.race(), theme);
    charts =
        new ChartRow(
            workbench, display, actions.runs(), enlarged, reading, clock, theme, background);
    one = new OneRunPane(workbench, reading, clock, theme, background);
    results = new ResultsTable(workbench, critical, clock, theme);
    copy = new ResultCopy(results, actions.runs(), workbench.visibility());
    copy.visibleProperty().bind(results.visibleProperty());
    copy.managedProperty().bind(copy.visibleProperty());
    tabs = new RunsTabs(actions.playback(), actions.runs(), display);
    // Columns that were narrow once would stay so.
    results.managedProperty().bind(results.visibleProperty());
    content.getChildren().addAll(place, one, results);
    content.setMinSize(0, 0);
    closeUp = Panel.above(Text.of("step").get("panel"), content, copy, tabs).enlargeable(enlarged);
    closeUp.getStyleClass().add("close-up");
    getStyleClass().add(STYLE);
    setMinSize(0, 0);
    without.getStyleClass().add("runs-without");
    without.setMouseTransparent(true);
    // Axes without a run would be invented.
    charts.opacityProperty().bind(without.visibleProperty().map(empty -> empty ? 0.0 : 1.0));
    charts.disableProperty().bind(without.visibleProperty());
    getChildren().addAll(charts, without, closeUp, legend);
    subscription =
        Subscription.combine(
            widthProperty().subscribe(now -> share(now.doubleValue())),
            display.viewProperty().subscribe(_ -> show()),
            workbench.contendersProperty().subscribe(_ -> show()),
            display.tabbedProperty().subscribe(_ -> show()),
            closeUp.parentProperty().subscribe(_ -> show()));
  }

  /// Of each chart the landscape whose runs are seen; it may be that of a moment ago.
  public List<ObservableValue<Landscape>> grounds() {
    return charts.grounds();
  }

  /// Behind a panel that has the room of all, it has none.
  private void share(double width) {
    if (width >= 1) {
      display.setTabbed(width < ROOM_FOR_BOTH);
    }
  }

  /// Only what is seen is drawn. A close-up that has the room of all never gives it to charts.
  private void show() {
    RunsPresentation view = display.viewProperty().get();
    boolean alone = closeUp.getParent() != this;
    charts.setVisible(display.chartsSeenProperty().getValue());
    legend.setVisible(charts.isVisible());
    without.setVisible(
        charts.isVisible() && workbench.contenders().stream().noneMatch(OptimizerChoice::racing));
    place.setVisible(
        view == RunsPresentation.CLOSE_UP
            || (view == RunsPresentation.CHARTS && (alone || !display.tabbedProperty().get())));
    one.setVisible(view == RunsPresentation.ONE);
    results.setVisible(view == RunsPresentation.RESULTS);
    content.setManaged(place.isVisible() || one.isVisible() || results.isVisible());
    content.setVisible(content.isManaged());
    // Beside tabs alone it would name what is not seen.
    closeUp.setHeadingShown(content.isVisible() || !display.tabbedProperty().get());
    closeUp.pseudoClassStateChanged(LINE, !content.isVisible());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double height = getHeight() - snappedBottomInset();
    if (width < 1 || height < 1) {
      getChildren().forEach(each -> each.resize(0, 0));
      return;
    }
    boolean shared = display.tabbedProperty().get();
    double close = !charts.isVisible() || shared ? width : besideCharts(width);
    double head = closeUp.prefHeight(close);
    double beside = shared ? tabs.prefWidth(-1) + 2 * LEGEND_LEFT + head : close;
    double room = Math.max(0, width - beside - LEGEND_LEFT);
    legend.fit(room, LEGEND_ROWS);
    double row = legend.prefHeight(room);
    legend.resizeRelocate(LEGEND_LEFT, LEGEND_TOP, room, row);
    double above = shared ? Math.max(head, LEGEND_TOP + row) : LEGEND_TOP + row;
    double chartWidth = shared ? width : width - close;
    charts.resizeRelocate(0, above, chartWidth, Math.max(0, height - above));
    without.resizeRelocate(0, above, chartWidth, Math.max(0, height - above));
    if (closeUp.getParent() == this) {
      boolean lineOnly = shared && charts.isVisible();
      closeUp.resizeRelocate(width - close, 0, close, lineOnly ? head : height);
    }
  }

  private static double besideCharts(double width) {
    return Math.rint(Math.clamp(CLOSE_UP_SHARE * width, LEAST_CLOSE_UP, MOST_CLOSE_UP));
  }

  /// Lets every part go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
    legend.dispose();
    one.dispose();
    results.dispose();
    charts.dispose();
  }
}
