package thalweg.desktop.telemetry;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import thalweg.desktop.action.RaceActions;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.WrappedTip;
import thalweg.figure.Theme;
import thalweg.optimizer.OptimizerType;
import thalweg.text.Text;

/// Which line is whose, for all charts, in one row if short names fit into it, else in more. A
/// click on an entry follows its runs.
public final class Legend extends FlowPane {
  private static final double HALF_A_PIXEL = 0.5;
  private static final Text WORDS = Text.of("desktop");

  private final Workbench workbench;
  private final RaceActions actions;
  private final ObservableValue<Theme> theme;
  private final Subscription subscription;
  private final Label more = new Label();

  /// Who is counted.
  private final WrappedTip others = new WrappedTip();

  private List<LegendEntry> entries = List.of();
  private boolean brief;

  /// What the count of all entries needs, in pixels; NaN before that is known. With the count that
  /// is shown it would depend on itself.
  private double behind = Double.NaN;

  /// What names that are written out need in one row, in pixels.
  private double whole;

  /// The legend of a workbench.
  public Legend(Workbench workbench, RaceActions actions, ObservableValue<Theme> theme) {
    this.workbench = workbench;
    this.actions = actions;
    this.theme = theme;
    getStyleClass().add("chart-legend");
    setMinWidth(0);
    more.setId("legend-more");
    more.getStyleClass().add("legend-more");
    more.setMinWidth(USE_PREF_SIZE);
    more.setTooltip(others);
    subscription =
        Subscription.combine(
            workbench.contendersProperty().subscribe(_ -> show()),
            workbench.whenLookedAtDifferently(this::restyle),
            theme.subscribe(_ -> restyle()));
  }

  /// Writes names out where there is room for all of them in one row, and shortens them elsewhere.
  ///
  /// @param width that it may have, in pixels
  public void fit(double width) {
    if (!brief) {
      applyCss();
      whole = widthOfAll();
    }
    boolean scant = whole > width;
    if (scant != brief) {
      list(entries.stream().map(LegendEntry::type).toList(), scant);
    }
  }

  /// The same in so many rows at most: who has no room in them is counted.
  ///
  /// @param width that it has, in pixels
  void fit(double width, int rows) {
    fit(width);
    applyCss();
    double gap = getHgap();
    double room = width - snappedLeftInset() - snappedRightInset();
    List<Double> widths = entries.stream().map(each -> each.prefWidth(-1)).toList();
    int all = LegendRows.fitting(widths, room, gap, rows, 0);
    boolean fitting = all == entries.size();
    if (!fitting && Double.isNaN(behind)) {
      more.setText(WORDS.get("legend.more", entries.size()));
      behind = more.prefWidth(-1) + gap;
    }
    int seen = fitting ? all : LegendRows.fitting(widths, room, gap, rows, behind);
    more.setText(WORDS.get("legend.more", entries.size() - seen));
    others.setText(
        entries.stream()
            .skip(seen)
            .map(each -> each.type().name())
            .collect(Collectors.joining(", ")));
    show(more, !fitting);
    for (int i = 0; i < entries.size(); i++) {
      show(entries.get(i), i < seen);
    }
  }

  private static void show(Node node, boolean seen) {
    node.setVisible(seen);
    node.setManaged(seen);
  }

  private void show() {
    List<OptimizerType> racing =
        workbench.contenders().stream()
            .filter(OptimizerChoice::racing)
            .map(contender -> contender.optimizer().type())
            .toList();
    if (!racing.equals(entries.stream().map(LegendEntry::type).toList())) {
      list(racing, false);
    }
  }

  private void list(List<OptimizerType> racing, boolean inShort) {
    brief = inShort;
    entries = racing.stream().map(type -> new LegendEntry(actions.of(type), inShort)).toList();
    getChildren().setAll(entries);
    show(more, false);
    behind = Double.NaN;
    getChildren().add(more);
    restyle();
  }

  private double widthOfAll() {
    double gaps = getHgap() * Math.max(0, entries.size() - 1);
    return snappedLeftInset()
        + entries.stream().mapToDouble(each -> each.prefWidth(-1)).sum()
        + gaps
        + snappedRightInset();
  }

  /// What stands beside it may leave it less than it may have.
  @Override
  protected void layoutChildren() {
    if (!brief) {
      fit(getWidth() + HALF_A_PIXEL);
    }
    super.layoutChildren();
  }

  private void restyle() {
    entries.forEach(entry -> entry.show(theme.getValue(), workbench.visibility()));
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
