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

/// Which line is whose, for all charts, in as many rows as that takes. A click on an entry hides
/// its runs or shows them again.
final class Legend extends FlowPane {
  /// From so many on, names are short.
  private static final int MANY = 8;

  private final Workbench workbench;
  private final RaceActions actions;
  private final ObservableValue<Theme> theme;
  private final Subscription subscription;
  private List<LegendEntry> entries = List.of();

  Legend(Workbench workbench, RaceActions actions, ObservableValue<Theme> theme) {
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

  private void show() {
    List<OptimizerType> racing =
        workbench.contenders().stream()
            .filter(OptimizerChoice::racing)
            .map(contender -> contender.optimizer().type())
            .toList();
    if (!racing.equals(entries.stream().map(LegendEntry::type).toList())) {
      entries =
          racing.stream()
              .map(type -> new LegendEntry(actions.of(type), racing.size() >= MANY))
              .toList();
      getChildren().setAll(entries);
      restyle();
    }
  }

  private void restyle() {
    entries.forEach(entry -> entry.show(theme.getValue(), workbench.visibility()));
  }

  /// Lets go of the workbench.
  void dispose() {
    subscription.unsubscribe();
  }
}
