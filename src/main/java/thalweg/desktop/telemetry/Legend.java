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

/// Which line is whose, for all charts, in as many rows as that takes. A click on an entry follows
/// its runs.
public final class Legend extends FlowPane {
  /// With less room for each, in pixels, names are short.
  private static final double ROOM_FOR_NAMES = 125;

  private final Workbench workbench;
  private final RaceActions actions;
  private final ObservableValue<Theme> theme;
  private final Subscription subscription;
  private List<LegendEntry> entries = List.of();
  private double room;
  private boolean brief;

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

  /// Shortens names where there is little room for all.
  ///
  /// @param width that it will have, in pixels
  public void fit(double width) {
    room = width;
    show();
  }

  private void show() {
    List<OptimizerType> racing =
        workbench.contenders().stream()
            .filter(OptimizerChoice::racing)
            .map(contender -> contender.optimizer().type())
            .toList();
    boolean scant = room < ROOM_FOR_NAMES * racing.size();
    boolean others = !racing.equals(entries.stream().map(LegendEntry::type).toList());
    if (others || scant != brief) {
      brief = scant;
      entries = racing.stream().map(type -> new LegendEntry(actions.of(type), scant)).toList();
      getChildren().setAll(entries);
      restyle();
    }
  }

  private void restyle() {
    entries.forEach(entry -> entry.show(theme.getValue(), workbench.visibility()));
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
