package thalweg.desktop.palette;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.FuzzyMatch;
import thalweg.text.Text;

/// Every action, found by typing a few letters of it.
public final class ActionPalette extends VBox {
  private static final int ROWS = 11;
  private static final double ROW_HEIGHT = 34;

  private final Text words = Text.of("commands");
  private final List<Action> actions;
  private final Runnable close;
  private final TextField search = new TextField();
  private final ListView<Action> list = new ListView<>();

  /// A palette of these actions.
  ///
  /// @param close puts it away
  public ActionPalette(List<Action> actions, Runnable close) {
    this.actions = actions;
    this.close = close;
    build();
    search.textProperty().subscribe(this::filter);
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void build() {
    getStyleClass().add("command-palette");
    setId("command-palette");
    setAccessibleRole(AccessibleRole.DIALOG);
    setAccessibleText(words.get("window.palette"));
    search.setId("command-search");
    search.setPromptText(words.get("window.palette.prompt"));
    search.setAccessibleText(words.get("window.palette.prompt"));
    list.setId("command-list");
    list.setAccessibleText(words.get("window.palette"));
    list.setCellFactory(_ -> new ActionCell(this::give));
    list.setFixedCellSize(ROW_HEIGHT);
    list.setPrefHeight(ROWS * ROW_HEIGHT + 2);
    list.setMinHeight(ROW_HEIGHT);
    list.setPlaceholder(new Label(words.get("window.palette.none")));
    list.setFocusTraversable(false);
    setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().addAll(search, list);
  }

  private void filter(String typed) {
    list.getItems().setAll(FuzzyMatch.best(actions, Action::words, typed));
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  private void key(KeyEvent event) {
    int page = ROWS - 1;
    switch (event.getCode()) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case PAGE_DOWN -> move(page);
      case PAGE_UP -> move(-page);
      case ENTER -> give();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int by) {
    int last = list.getItems().size() - 1;
    int index = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
    list.getSelectionModel().select(index);
    list.scrollTo(Math.max(0, index - ROWS / 2));
  }

  /// The focus is back where it was before the command is given: it may lead elsewhere.
  private void give() {
    Action chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null && chosen.isEnabled()) {
      close.run();
      chosen.run();
    }
  }

  @Override
  public void requestFocus() {
    search.requestFocus();
  }
}
