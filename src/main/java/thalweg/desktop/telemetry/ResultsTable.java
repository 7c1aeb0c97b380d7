package thalweg.desktop.telemetry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.CriticalSearch;
import thalweg.exchange.RunResult;
import thalweg.figure.Theme;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.text.Text;

/// How every run ended, or how far it has come: a row each. The selected row is the run that is
/// looked at closely.
final class ResultsTable extends TableView<ResultRow> {
  private static final double ROW = 24;
  private static final double TWO_LINES = 29;
  private static final PseudoClass IN_TWO_LINES = PseudoClass.getPseudoClass("two-lines");

  /// The width, in pixels, in which every column has its room.
  private static final double WIDE = 1250;

  /// What the bar takes that scrolls through many rows, in pixels.
  private static final double BAR = 14;

  private final Workbench workbench;
  private final CriticalSearch critical;
  private final Runnable update = this::showResults;
  private final Subscription subscription;
  private final FrameClock clock;
  private final Runnable fit = this::fitColumns;
  private boolean divided;
  private boolean busy;
  private Experiment experiment;

  ResultsTable(
      Workbench workbench,
      CriticalSearch critical,
      FrameClock clock,
      ObservableValue<Theme> theme) {
    super(FXCollections.observableArrayList());
    this.workbench = workbench;
    this.critical = critical;
    this.clock = clock;
    this.experiment = workbench.experiment();
    setId("results");
    getStyleClass().add("results");
    setAccessibleText(Text.of("desktop").get("runs.results.hint"));
    setFixedCellSize(ROW);
    setMinSize(0, 0);
    setPrefHeight(1);
    getColumns().setAll(new ResultColumns(theme::getValue).all());
    setColumnResizePolicy(this::divide);
    widthProperty().subscribe(() -> giveRoom(getWidth()));
    getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    setRowFactory(_ -> new ResultTableRow(workbench.visibility()));
    setSortPolicy(_ -> sortRows());
    getSelectionModel().selectedItemProperty().subscribe((_, chosen) -> choose(chosen));
    subscription =
        Subscription.combine(
            visibleProperty().subscribe(() -> clock.request(update)),
            workbench.frameProperty().subscribe(() -> clock.requestText(update)),
            critical.stateProperty().subscribe(_ -> clock.requestText(update)),
            workbench.whenLookedAtDifferently(this::selectCloseUp),
            workbench.visibility().hiddenProperty().subscribe(() -> refresh()),
            theme.subscribe(_ -> refresh()));
  }

  /// In a narrow table stories stand in two lines, and in one that is narrower still the columns
  /// that tell least are left out.
  private void giveRoom(double width) {
    giveLines(width < WIDE);
    boolean several = experiment.starts().size() > 1;
    List<TableColumn<ResultRow, ?>> giving = ResultColumns.givingWay(getColumns(), several);
    double room = width - snappedLeftInset() - snappedRightInset() - BAR;
    double needed = getColumns().stream().mapToDouble(TableColumn::getMinWidth).sum();
    List<TableColumn<ResultRow, ?>> shown = new ArrayList<>(getColumns());
    for (TableColumn<ResultRow, ?> each : giving) {
      if (needed > room) {
        shown.remove(each);
        needed -= each.getMinWidth();
      }
    }
    if (!shown.equals(getVisibleLeafColumns())) {
      getColumns().forEach(each -> each.setVisible(shown.contains(each)));
      // Rows that were wider would have it scroll sideways still.
      refresh();
    }
  }

  private void giveLines(boolean two) {
    setFixedCellSize(two ? TWO_LINES : ROW);
    pseudoClassStateChanged(IN_TWO_LINES, two);
    getColumns()
        .get(ResultColumns.STORY)
        .setMinWidth(two ? ResultColumns.ROOM_IN_TWO_LINES : ResultColumns.ROOM_FOR_STORY);
  }

  /// How a run fares takes the room that the other columns leave, also after the table was small.
  /// For want of room all others become as narrow as they can be, as far as that is needed.
  @SuppressWarnings({"rawtypes", "unchecked"})
  private boolean divide(TableView.ResizeFeatures features) {
    if (features.getColumn() != null) {
      divided = true;
      boolean done = CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS.call(features);
      getColumns().forEach(each -> each.setPrefWidth(each.getWidth()));
      return done;
    }
    TableColumn<ResultRow, ?> story = getColumns().get(ResultColumns.STORY);
    List<TableColumn<ResultRow, ?>> others =
        getVisibleLeafColumns().stream().filter(each -> !each.equals(story)).toList();
    double wanted = others.stream().mapToDouble(TableColumn::getPrefWidth).sum();
    double least = others.stream().mapToDouble(TableColumn::getMinWidth).sum();
    double room = features.getContentWidth() - story.getMinWidth();
    double share = wanted > least ? Math.clamp((room - least) / (wanted - least), 0, 1) : 1;
    double taken = 0;
    for (TableColumn<ResultRow, ?> each : others) {
      double width =
          Math.floor(each.getMinWidth() + share * (each.getPrefWidth() - each.getMinWidth()));
      features.setColumnWidth(each, width);
      taken += width;
    }
    features.setColumnWidth(
        story, Math.max(story.getMinWidth(), features.getContentWidth() - taken));
    return true;
  }

  private void showResults() {
    Frame frame = workbench.frame();
    if (!isVisible()) {
      return;
    }
    experiment = frame.experiment();
    giveRoom(getWidth());
    quietly(() -> show(RunResult.of(frame, critical.on(frame.experiment().landscape()))));
    selectCloseUp();
    clock.request(fit);
  }

  /// Columns that the user has drawn stay as they are.
  private void fitColumns() {
    if (isVisible()
        && !divided
        && ColumnWidths.widen(this, getColumns().get(ResultColumns.STORY))) {
      getColumnResizePolicy().call(new ResizeFeatures<>(this, null, 0.0));
    }
  }

  private void show(List<RunResult> results) {
    List<RunResult> unknown = new ArrayList<>(results);
    getItems().removeIf(row -> results.stream().noneMatch(row::isOf));
    for (ResultRow row : getItems()) {
      for (RunResult result : results) {
        if (row.isOf(result)) {
          row.show(result);
          unknown.remove(result);
        }
      }
    }
    unknown.forEach(result -> getItems().add(new ResultRow(result)));
    sort();
  }

  private boolean sortRows() {
    Comparator<ResultRow> usual =
        Comparator.<ResultRow>comparingInt(row -> row.result().start())
            .thenComparingInt(row -> row.result().entrant());
    Comparator<ResultRow> wanted = getComparator();
    Comparator<ResultRow> order = wanted == null ? usual : wanted.thenComparing(usual);
    if (!ResultRow.areSorted(getItems(), order)) {
      quietly(() -> FXCollections.sort(getItems(), order));
    }
    return true;
  }

  /// Does something without taking a change of the selection for the user's choice.
  private void quietly(Runnable action) {
    boolean before = busy;
    busy = true;
    try {
      action.run();
    } finally {
      busy = before;
    }
  }

  private void choose(@Nullable ResultRow chosen) {
    if (!busy && chosen != null) {
      quietly(() -> {
        workbench.selectStart(chosen.result().start());
        workbench.visibility().follow(chosen.optimizer());
      });
    }
  }

  private void selectCloseUp() {
    if (busy) {
      return;
    }
    Optional<ResultRow> followed =
        workbench
            .visibility()
            .followedProperty()
            .get()
            .flatMap(optimizer ->
                getItems().stream()
                    .filter(row -> row.isOf(optimizer, workbench.startList().selected()))
                    .findFirst());
    quietly(() -> {
      if (followed.isEmpty()) {
        getSelectionModel().clearSelection();
      } else if (!getSelectionModel().getSelectedItems().contains(followed.get())) {
        getSelectionModel().clearAndSelect(getItems().indexOf(followed.get()));
      }
    });
  }

  /// The results of the selected rows, or of all where none is selected, in the table's order.
  List<RunResult> chosen() {
    List<ResultRow> selected = List.copyOf(getSelectionModel().getSelectedItems());
    return getItems().stream()
        .filter(row -> selected.isEmpty() || selected.contains(row))
        .map(ResultRow::result)
        .toList();
  }

  /// What the rows are the results of.
  Experiment experiment() {
    return experiment;
  }

  /// Lets go of the workbench.
  void dispose() {
    subscription.unsubscribe();
  }
}
