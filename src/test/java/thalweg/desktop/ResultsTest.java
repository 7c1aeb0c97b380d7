package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Point;
import thalweg.optimizer.Methods;
import thalweg.race.StatusText;
import thalweg.race.Trajectory;

/// The table of results, with the real pointer and real keys.
@WindowTest("a table is sorted and selected by hand")
class ResultsTest {
  @AutoClose private final WindowDriver window = WindowDriver.wide();

  @BeforeEach
  void showsTheTable() {
    window.goTo(400);
    window.click(window.middleOf(window.find("#runs-results")));
    FxWait.await("its rows", () -> table().getItems().size() == 4);
    window.settle();
  }

  @Test
  void aRowTellsHowItsRunEnded() {
    Trajectory run = window.workbench().frame().run("gradient-descent", 0).orElseThrow();
    assertThat(window.words(row(0)))
        .contains("Gradient descent", "(−1.3, 0.0001)", "lingered at the saddle (0, 0)", "400")
        .contains(String.valueOf(run.evaluations().gradients()));
  }

  @Test
  void whereThereIsNoRoomForAllTheWholeStoryIsThere() {
    FxWait.run(
        () -> window.workbench().chooseLandscape(window.landscapes().find("saddle").orElseThrow()));
    FxWait.await("its race", () -> window.workbench().frame().complete());
    window.goTo(400);
    Trajectory run = window.workbench().frame().run("gradient-descent", 0).orElseThrow();
    String now = StatusText.describe(run.status());
    FxWait.run(() -> window.stage().setWidth(1024));
    FxWait.await("the width", () -> window.scene().getWidth() == 1024);
    window.settle();
    assertThat(window.words(row(0))).contains("lingered at the saddle (0, 0)", now);
  }

  /// Beside the story, which comes after them.
  @Test
  void whatRunsHaveComeToIsInSightInASmallWindowToo() {
    window.resize(1440, 900);
    window.settle();
    assertThat(isSeen("hessians")).as("at 1440").isTrue();
    assertThat(isSeen("distance")).as("at 1440").isTrue();
    window.resize(1024, 700);
    window.settle();
    assertThat(isSeen("steps")).as("at 1024").isTrue();
    assertThat(isSeen("loss")).as("at 1024").isTrue();
    assertThat(isSeen("status")).as("at 1024").isTrue();
    assertThat(isSeen("distance")).as("at 1024").isTrue();
    FxWait.await("nothing to scroll sideways", () -> shownScrollBars(Orientation.HORIZONTAL) == 0);
    FxWait.await("all four rows", () -> shownScrollBars(Orientation.VERTICAL) == 0);
    FxWait.run(() -> window.workbench().addStart(new Point(0.5, 0.5)));
    FxWait.await("its race", () -> window.workbench().frame().complete());
    window.settle();
    assertThat(isSeen("start")).as("of two").isTrue();
    FxWait.await("nothing to scroll sideways", () -> shownScrollBars(Orientation.HORIZONTAL) == 0);
  }

  /// A name that is cut may be another one's.
  @Test
  void longNamesAreWholeWhereThereIsRoom() {
    FxWait.run(() -> window.workbench().setRacing(true));
    FxWait.await("all rows", () -> table().getItems().size() > 15);
    FxWait.await(
        "whole names",
        () ->
            table().lookupAll(".table-cell").stream()
                .filter(each -> each instanceof TableCell<?, ?> cell && cell.getText() != null)
                .map(each -> each.lookup(".text"))
                .noneMatch(each -> ((Text) each).getText().endsWith("...")));
  }

  private long shownScrollBars(Orientation orientation) {
    return table().lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(each -> each.getOrientation() == orientation && each.isVisible())
        .count();
  }

  private boolean isSeen(String column) {
    Bounds heading =
        FxWait.ask(() -> {
          Node node = window.find("#results-" + column);
          return node.localToScene(node.getBoundsInLocal());
        });
    Bounds seen = FxWait.ask(() -> table().localToScene(table().getBoundsInLocal()));
    return heading.getMaxX() <= seen.getMaxX();
  }

  @Test
  void aClickOnAHeadingSortsByNumbersAndAgainTheOtherWay() {
    clickHeading("loss");
    List<Double> upwards = finalLosses();
    assertThat(upwards).isSorted();
    clickHeading("loss");
    assertThat(finalLosses()).isEqualTo(upwards.reversed());
  }

  @Test
  void aRunThatDivergedComesLastEitherWay() {
    FxWait.run(() -> window.workbench().setSetting(1, "learningRate", 10));
    FxWait.await("a lost run", () -> words().stream().anyMatch(row -> row.contains("diverged")));
    window.goTo(0);
    clickHeading("loss");
    assertThat(words().getLast()).contains("diverged");
    clickHeading("loss");
    assertThat(words().getLast()).contains("diverged");
  }

  @Test
  void aSelectedRowIsFollowedAndStaysSelectedWhenSorted() {
    window.click(window.inside(row(1), 0.2, 0.5));
    FxWait.await(
        "momentum", () -> window.workbench().visibility().isFollowed(Methods.of("momentum")));
    clickHeading("loss");
    clickHeading("loss");
    assertThat(selected()).containsExactly("Momentum");
    assertThat(window.workbench().visibility().isFollowed(Methods.of("momentum"))).isTrue();
  }

  @Test
  void aRowOfAnotherStartSelectsThatStart() {
    FxWait.run(() -> {
      window.workbench().addStart(new Point(1, 1));
      window.workbench().selectStart(0);
    });
    FxWait.await("eight rows", () -> table().getItems().size() == 8);
    window.settle();
    window.click(window.inside(row(4), 0.2, 0.5));
    FxWait.await("its start", () -> window.workbench().startList().selected() == 1);
    assertThat(window.workbench().visibility().isFollowed(Methods.of("gradient-descent"))).isTrue();
    assertThat(selected()).containsExactly("Gradient descent");
  }

  @Test
  void theSelectionSurvivesNewResults() {
    window.click(window.inside(row(2), 0.2, 0.5));
    FxWait.await(
        "RMSProp", () -> window.workbench().visibility().isFollowed(Methods.of("rmsprop")));
    FxWait.run(() -> window.workbench().moveStart(0, new Point(1.2, 0.4)));
    FxWait.await("new rows", () -> words().getFirst().contains("(1.2, 0.4)"));
    assertThat(selected()).containsExactly("RMSProp");
  }

  @Test
  void whoIsFollowedElsewhereIsSelectedHere() {
    window.click(window.middleOf(window.find("#follow-adam")));
    FxWait.await("Adam selected", () -> selected().equals(List.of("Adam")));
    window.type(KeyCode.ESCAPE);
    FxWait.await("nobody selected", () -> selected().isEmpty());
  }

  @Test
  void controlCCopiesTheSelectedRowsAndTheButtonAllOfThem() {
    clearClipboard();
    window.click(window.middleOf(window.find("#copy-csv")));
    FxWait.await("four rows", () -> clipboard().lines().count() == 5);
    window.click(window.inside(row(3), 0.2, 0.5));
    window.withKey(KeyCode.CONTROL, () -> window.type(KeyCode.C));
    FxWait.await("one row", () -> clipboard().lines().count() == 2);
    assertThat(clipboard()).contains(",adam");
    window.click(window.middleOf(window.find("#copy-markdown")));
    FxWait.await("Markdown", () -> clipboard().startsWith("| optimizer"));
    assertThat(clipboard())
        .contains("\nmade by `thalweg race --landscape=bounded-saddle --domain=");
  }

  private static void clearClipboard() {
    FxWait.run(
        () -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "nothing")));
  }

  private static String clipboard() {
    return FxWait.ask(() -> Clipboard.getSystemClipboard().getString());
  }

  private void clickHeading(String column) {
    window.click(window.middleOf(window.find("#results-" + column)));
    window.settle();
  }

  private TableView<?> table() {
    return (TableView<?>) window.find("#results");
  }

  private Node row(int index) {
    return FxWait.ask(() ->
        table().lookupAll(".table-row-cell").stream()
            .filter(row -> ((TableRow<?>) row).getIndex() == index)
            .findFirst()
            .orElseThrow());
  }

  private List<String> words() {
    return IntStream.range(0, table().getItems().size())
        .mapToObj(index -> window.words(row(index)))
        .toList();
  }

  private List<Double> finalLosses() {
    return IntStream.range(0, 4)
        .mapToObj(index ->
            Double.valueOf(
                window.words(row(index)).replaceAll("^.*? 400 (\\S+) .*", "$1").replace('−', '-')))
        .toList();
  }

  private List<String> selected() {
    return FxWait.ask(() ->
        table().getSelectionModel().getSelectedIndices().stream()
            .map(index -> window.words(row(index)).replaceAll("^\\(\\S+ \\S+\\) ", ""))
            .map(words -> words.replaceAll("^(Gradient descent|\\w+) .*", "$1"))
            .toList());
  }
}
