package thalweg.desktop.palette;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.GestureHint;
import thalweg.desktop.action.Topic;
import thalweg.text.Text;

/// All keys of the window by what they are about, in three columns where there is room.
public final class ShortcutSheet extends BorderPane {
  private static final List<List<Topic>> COLUMNS =
      List.of(
          List.of(Topic.PLAYBACK, Topic.WINDOW),
          List.of(Topic.CAMERA, Topic.RACE),
          List.of(Topic.VIEW, Topic.STARTS));

  private static final double KEYS_WIDTH = 112;
  private static final double WIDEST = 1400;
  private static final double SCROLL = 0.25;

  private final Text words = Text.of("commands");

  /// A sheet of these actions.
  ///
  /// @param actions those without keys are left out
  public ShortcutSheet(List<Action> actions) {
    Map<Topic, GridPane> tables = new EnumMap<>(Topic.class);
    for (Topic topic : Topic.values()) {
      tables.put(topic, table(topic));
    }
    actions.stream()
        .filter(each -> !each.keys().isEmpty())
        .forEach(each -> add(tables, each.topic(), each.words(), each.keys().getFirst().caps()));
    GestureHint.all().forEach(each -> add(tables, each.topic(), each.words(), each.caps()));
    FlowPane columns = new FlowPane();
    columns.getStyleClass().add("sheet-columns");
    columns.setPrefWrapLength(WIDEST);
    for (List<Topic> topics : COLUMNS) {
      VBox column = new VBox();
      column.getStyleClass().add("sheet-column");
      topics.forEach(topic -> column.getChildren().add(tables.get(topic)));
      columns.getChildren().add(column);
    }
    build(columns);
  }

  private void build(FlowPane columns) {
    getStyleClass().add("sheet");
    setId("shortcut-sheet");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(words.get("window.sheet"));
    setFocusTraversable(true);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    Label title = new Label(words.get("window.sheet"));
    title.getStyleClass().add("sheet-title");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label close = new Label(words.get("window.close"));
    close.getStyleClass().add("muted");
    HBox head = new HBox(title, space, new Keycaps(List.of(words.get("window.close.keys"))), close);
    head.getStyleClass().add("sheet-head");
    Label foot = new Label(words.get("window.sheet.foot"));
    foot.getStyleClass().addAll("muted", "sheet-foot");
    ScrollPane scroll = new ScrollPane(columns);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("edge-to-edge");
    setOnKeyPressed(event -> {
      switch (event.getCode()) {
        case DOWN, PAGE_DOWN -> scroll.setVvalue(scroll.getVvalue() + SCROLL);
        case UP, PAGE_UP -> scroll.setVvalue(scroll.getVvalue() - SCROLL);
        default -> {}
      }
    });
    setTop(head);
    setCenter(scroll);
    setBottom(foot);
  }

  private static GridPane table(Topic topic) {
    GridPane table = new GridPane();
    table.getStyleClass().add("sheet-table");
    table.getColumnConstraints().add(new ColumnConstraints(KEYS_WIDTH));
    Label heading = new Label(topic.label());
    heading.getStyleClass().add("sheet-topic");
    table.add(heading, 0, 0, 2, 1);
    return table;
  }

  private static void add(
      Map<Topic, GridPane> tables, Topic topic, String words, List<String> caps) {
    GridPane table = tables.get(topic);
    if (table != null) {
      Keycaps keys = new Keycaps(caps);
      GridPane.setHalignment(keys, HPos.RIGHT);
      Label what = new Label(words);
      what.setMinWidth(USE_PREF_SIZE);
      table.addRow(table.getRowCount(), keys, what);
    }
  }
}
