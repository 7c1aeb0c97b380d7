package thalweg.desktop.telemetry;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;
import thalweg.desktop.action.RaceActions;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.Workbench;
import thalweg.figure.Theme;
import thalweg.optimizer.OptimizerType;

/// Which line is whose, for all charts, in one row if short names fit into it, else in more. A
/// click on an entry follows its runs.
public final class Legend extends FlowPane {
  private static final double HALF_A_PIXEL = 0.5;

  private final Workbench workbench;
  private final RaceActions actions;
  private final ObservableValue<Theme> theme;
  private final Subscription subscription;
  private List<LegendEntry> entries = List.of();
  private boolean brief;

  /// What names that are written out need in one row, in pixels.
  private double whole;

  /// The legend of a workbench.
  public Legend(Workbench workbench, RaceActions actions, ObservableValue<Theme> theme) {
    this.workbench = workbench;
    this.actions = actions;
    this.theme = theme;
    getStyleClass().add("chart-legend");
    setMinWidth(0);
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
