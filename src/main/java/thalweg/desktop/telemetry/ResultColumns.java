package thalweg.desktop.telemetry;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import thalweg.critical.NearestMinimum;
import thalweg.exchange.OptimizerLabel;
import thalweg.exchange.RoundedNumber;
import thalweg.exchange.RunResult;
import thalweg.figure.Theme;
import thalweg.text.Text;

/// The columns of the table of results. Each sorts its own way: numbers as numbers, and what has
/// none last in either direction.
final class ResultColumns {
  /// The place of the column that says how runs fare.
  static final int STORY = 4;

  /// Pixels: for it the other columns become narrower, as far as they can.
  static final double ROOM_FOR_STORY = 520;

  /// The same where it stands in two lines. Other columns give way to it, as a story that is cut
  /// off says something else.
  static final double ROOM_IN_TWO_LINES = 290;

  private static final String ID = "results-";

  private static final double LEAST_FOR_NAMES = 162;
  private static final double LEAST_FOR_LOSS = 100;
  private static final double LEAST_FOR_DISTANCE = 88;
  private static final double LEAST_FOR_START = 104;
  private static final double LEAST_FOR_COUNT = 66;
  private static final double LEAST_FOR_STEPS = 56;

  private final Text words = Text.of("desktop");
  private final Supplier<Theme> theme;

  /// @param theme the appearance of the window when a cell is filled
  ResultColumns(Supplier<Theme> theme) {
    this.theme = theme;
  }

  List<TableColumn<ResultRow, RunResult>> all() {
    return List.of(
        least(
            LEAST_FOR_START,
            words(
                "start",
                128,
                each -> RoundedNumber.print(each.from()),
                byNumber(RunResult::start))),
        optimizer(),
        least(
            LEAST_FOR_STEPS,
            number("steps", 70, RunResult::steps, each -> Integer.toString(each.steps()))),
        loss(),
        story(),
        count("values", each -> each.evaluations().values()),
        count("gradients", each -> each.evaluations().gradients()),
        count("hessians", each -> each.evaluations().hessians()),
        distance());
  }

  /// The columns that give way where there is no room for all, the least important first. Where
  /// there is but one start, all rows say the same of it.
  ///
  /// @param columns all of them
  static List<TableColumn<ResultRow, ?>> givingWay(
      List<TableColumn<ResultRow, ?>> columns, boolean severalStarts) {
    List<String> order =
        severalStarts
            ? List.of("hessians", "values", "gradients", "distance")
            : List.of("start", "hessians", "values", "gradients", "distance");
    return columns.stream()
        .filter(each -> order.contains(name(each)))
        .sorted(Comparator.comparingInt(each -> order.indexOf(name(each))))
        .toList();
  }

  private static String name(TableColumn<ResultRow, ?> column) {
    return column.getId().substring(ID.length());
  }

  private static TableColumn<ResultRow, RunResult> least(
      double width, TableColumn<ResultRow, RunResult> column) {
    column.setMinWidth(width);
    return column;
  }

  /// What a lost run had before it was lost is no loss to compare with.
  private static double sortedLoss(RunResult result) {
    return result.isLost() ? Double.NaN : result.loss();
  }

  private TableColumn<ResultRow, RunResult> optimizer() {
    TableColumn<ResultRow, RunResult> column =
        words(
            "optimizer",
            170,
            each -> each.optimizer().type().name(),
            Comparator.comparing(each -> each.optimizer().type().name()));
    column.setMinWidth(LEAST_FOR_NAMES);
    column.setCellFactory(_ ->
        new ResultCell(
            each -> each.optimizer().type().name(),
            each -> OptimizerLabel.of(each.optimizer()),
            theme));
    return column;
  }

  private TableColumn<ResultRow, RunResult> story() {
    TableColumn<ResultRow, RunResult> column =
        words("status", 420, RunResult::story, Comparator.comparing(RunResult::story));
    column.setCellFactory(_ -> new StoryCell());
    column.getStyleClass().add("story-column");
    return least(ROOM_FOR_STORY, column);
  }

  private TableColumn<ResultRow, RunResult> loss() {
    TableColumn<ResultRow, RunResult> column =
        number("loss", 110, ResultColumns::sortedLoss, each -> ColumnNumber.print(each.told()));
    column.setMinWidth(LEAST_FOR_LOSS);
    return column;
  }

  private TableColumn<ResultRow, RunResult> distance() {
    TableColumn<ResultRow, RunResult> column =
        number("distance", 110, RunResult::distance, each -> ColumnNumber.print(each.distance()));
    column.setMinWidth(LEAST_FOR_DISTANCE);
    column.setCellFactory(_ ->
        new ResultCell(
            each -> ColumnNumber.print(each.distance()),
            each -> each.nearest().map(this::explain).orElse("")));
    return column;
  }

  private String explain(NearestMinimum nearest) {
    return words.get(
        nearest.published() ? "results.published" : "results.found",
        RoundedNumber.print(nearest.point()));
  }

  private TableColumn<ResultRow, RunResult> count(
      String key, ToDoubleFunction<RunResult> questions) {
    return least(
        LEAST_FOR_COUNT,
        number(key, 86, questions, each -> Long.toString((long) questions.applyAsDouble(each))));
  }

  private TableColumn<ResultRow, RunResult> number(
      String key,
      double width,
      ToDoubleFunction<RunResult> number,
      Function<RunResult, String> print) {
    TableColumn<ResultRow, RunResult> column = words(key, width, print, byNumber(number));
    column.setComparator(missingLast(column, number));
    column.getStyleClass().add("number-column");
    return column;
  }

  private TableColumn<ResultRow, RunResult> words(
      String key, double width, Function<RunResult, String> print, Comparator<RunResult> order) {
    TableColumn<ResultRow, RunResult> column = new TableColumn<>();
    Label heading = new Label(words.get("results." + key));
    heading.setTooltip(new Tooltip(words.get("results." + key + ".hint")));
    column.setGraphic(heading);
    column.setId(ID + key);
    column.setPrefWidth(width);
    column.setCellValueFactory(row -> row.getValue().resultProperty());
    column.setCellFactory(_ -> new ResultCell(print, print));
    column.setComparator(order);
    column.setReorderable(false);
    return column;
  }

  private static Comparator<RunResult> byNumber(ToDoubleFunction<RunResult> number) {
    return Comparator.comparingDouble(number);
  }

  /// A table turns a comparator round to sort downwards; NaN has to be turned back.
  private static Comparator<RunResult> missingLast(
      TableColumn<ResultRow, RunResult> column, ToDoubleFunction<RunResult> number) {
    return (a, b) -> {
      boolean without = Double.isNaN(number.applyAsDouble(a));
      if (without != Double.isNaN(number.applyAsDouble(b))) {
        boolean down = column.getSortType() == TableColumn.SortType.DESCENDING;
        return without != down ? 1 : -1;
      }
      return byNumber(number).compare(a, b);
    };
  }
}
