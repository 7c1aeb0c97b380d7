package thalweg.desktop.controls;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import thalweg.desktop.action.RaceActions;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.RunVisibility;
import thalweg.desktop.model.Starts;
import thalweg.desktop.model.Workbench;
import thalweg.figure.Theme;
import thalweg.figure.run.RunStyle;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Trajectory;
import thalweg.text.Text;

/// How every run that is drawn from the selected start fares at the playhead: in one line, or in a
/// few where many run, in columns of one width. Of several starts it says which one.
public final class StatusLine extends VBox {
  /// Room for which start it is, in pixels.
  private static final double START = 84;

  /// In a window as high, in pixels, the views can do without a second row's height.
  private static final double TALL = 800;

  private final Workbench workbench;
  private final RaceActions actions;
  private final ObservableValue<Theme> theme;
  private final Subscription subscription;
  private final Text words = Text.of("desktop");
  private final Label failure = new Label();
  private final Label none = new Label();
  private final Label start = new Label();
  private List<StatusEntry> entries = List.of();
  private final Runnable saying = this::say;
  private final Runnable update = this::show;
  private final FrameClock clock;
  private boolean inSentences;
  private StatusLayout room = new StatusLayout(1, 0);

  /// The line of a workbench.
  public StatusLine(
      Workbench workbench, RaceActions actions, FrameClock clock, ObservableValue<Theme> theme) {
    this.workbench = workbench;
    this.actions = actions;
    this.theme = theme;
    this.clock = clock;
    getStyleClass().add("status-line");
    failure.setId("race-failure");
    failure.getStyleClass().add("race-failure");
    failure.setMinWidth(0);
    start.setId("status-start");
    start.getStyleClass().add("run-status");
    start.setMinWidth(START);
    start.setMaxWidth(START);
    failure.managedProperty().bind(failure.textProperty().isNotEmpty());
    none.setId("status-none");
    none.getStyleClass().add("race-none");
    none.setMinWidth(0);
    none.managedProperty().bind(none.textProperty().isNotEmpty());
    getChildren().addAll(failure, none);
    // It never asks for more room than the window has.
    setMinWidth(0);
    subscription =
        Subscription.combine(
            workbench.whenLookedAtDifferently(() -> clock.request(update)),
            workbench.frameProperty().subscribe(() -> clock.requestText(update)),
            theme.subscribe(_ -> clock.request(update)),
            widthProperty().subscribe(() -> clock.request(update)),
            sceneProperty().flatMap(Scene::heightProperty).subscribe(_ -> clock.request(update)),
            workbench.playback().playheadProperty().subscribe(() -> clock.requestText(update)));
  }

  /// Says it in whole sentences where a few rows have room for them, or in one row.
  public void sayInSentences(boolean wanted) {
    inSentences = wanted;
    clock.request(update);
  }

  private void show() {
    RunVisibility visibility = workbench.visibility();
    Frame frame = visibility.shown(workbench.frame());
    List<Trajectory> runs =
        frame.trajectories().stream()
            .filter(run -> run.length() > 0)
            .filter(run -> run.start() == workbench.startList().selected())
            .toList();
    Experiment race = frame.experiment();
    failure.setText(frame.failure().map(why -> words.get("status.failed", why)).orElse(""));
    none.setText(race.entrants().isEmpty() ? words.get("status.none") : "");
    name(runs.stream().map(run -> typeOf(race, run)).toList());
    for (int i = 0; i < runs.size(); i++) {
      StatusEntry entry = entries.get(i);
      RunStyle style = RunStyle.of(race.entrants(), runs.get(i).entrant());
      entry.restyle(style, theme.getValue(), visibility.isFollowed(entry.type()));
      entry.take(race.landscape(), runs.get(i), workbench.playback().playhead());
    }
    say();
  }

  private void say() {
    entries.forEach(StatusEntry::say);
  }

  private void name(List<OptimizerType> types) {
    Starts starts = workbench.startList();
    double beside = starts.points().size() > 1 ? START : 0;
    start.setText(words.get("status.start", starts.selected() + 1, starts.points().size()));
    double width = getWidth() - snappedLeftInset() - snappedRightInset() - beside;
    StatusLayout wanted = layout(types.size(), width);
    if (wanted.equals(room) && types.equals(entries.stream().map(StatusEntry::type).toList())) {
      return;
    }
    room = wanted;
    entries = types.stream().map(type -> new StatusEntry(actions.of(type), room, saying)).toList();
    List<Node> rows = new ArrayList<>();
    rows.add(failure);
    rows.add(none);
    for (int i = 0; i < entries.size(); i += room.columns()) {
      HBox row = new HBox();
      if (beside > 0) {
        row.getChildren().add(i == 0 ? start : aside());
      }
      row.getChildren().addAll(entries.subList(i, Math.min(i + room.columns(), entries.size())));
      rows.add(row);
    }
    getChildren().setAll(rows);
  }

  private StatusLayout layout(int runs, double width) {
    if (inSentences) {
      return StatusLayout.ofSentences(runs, width);
    }
    boolean isTall = getScene() != null && getScene().getHeight() >= TALL;
    return isTall ? StatusLayout.ofTwoRows(runs, width) : StatusLayout.of(runs, width);
  }

  private static Region aside() {
    Region aside = new Region();
    aside.setMinWidth(START);
    return aside;
  }

  private static OptimizerType typeOf(Experiment race, Trajectory run) {
    return race.entrants().get(run.entrant()).optimizer().type();
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
