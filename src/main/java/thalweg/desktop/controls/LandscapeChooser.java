package thalweg.desktop.controls;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import thalweg.desktop.action.LandscapeActions;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.desktop.widget.Popover;
import thalweg.landscape.Landscape;
import thalweg.text.Folded;
import thalweg.text.Text;

/// The list of landscapes, by groups, with a thumbnail each; typing searches names, groups and
/// formulas.
final class LandscapeChooser {
  private static final double WIDTH = 380;
  private static final double HEIGHT = 560;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final LandscapeLibrary library;
  private final LandscapeActions actions;
  private final RemovalNotice removal;
  private final Popover popover;
  private final TextField search = new TextField();
  private final ListView<Landscape> list = new ListView<>();
  private Subscription subscription = Subscription.EMPTY;

  /// @param anchor what the list opens below
  LandscapeChooser(
      Workbench workbench,
      LandscapeLibrary library,
      LandscapeActions actions,
      LandscapeThumbnails thumbnails,
      Node anchor) {
    this.workbench = workbench;
    this.library = library;
    this.actions = actions;
    removal = new RemovalNotice(library);
    popover = new Popover(anchor, build(thumbnails));
    wire();
  }

  private VBox build(LandscapeThumbnails thumbnails) {
    search.setPromptText(words.get("landscape.search"));
    search.setAccessibleText(words.get("landscape.search"));
    search.setId("landscape-search");
    list.setId("landscape-list");
    list.setCellFactory(_ -> new LandscapeCell(thumbnails, library, removal::remove));
    list.setPrefHeight(HEIGHT);
    list.setPlaceholder(new Label(words.get("landscape.none")));
    VBox content = new VBox(search, list, removal);
    content.setPrefWidth(WIDTH);
    content.getStyleClass().add("landscape-popup");
    return content;
  }

  private void wire() {
    search.textProperty().subscribe(this::filter);
    subscription = library.catalogueProperty().subscribe(_ -> filter(search.getText()));
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    list.setOnMouseClicked(_ -> choose());
    list.setOnKeyPressed(event -> {
      Landscape selected = list.getSelectionModel().getSelectedItem();
      if (event.getCode() == KeyCode.ENTER) {
        choose();
      } else if (event.getCode() == KeyCode.DELETE
          && selected != null
          && library.isKept(selected)) {
        removal.remove(selected);
      }
    });
  }

  /// Opens the list with everything in it.
  void open() {
    search.clear();
    removal.clear();
    filter("");
    // The colours of thumbnails may have changed since the last time.
    list.refresh();
    list.getSelectionModel().select(workbench.landscape());
    popover.showBelow();
    // A list that is not shown would look its colours up in vain where the theme has changed.
    list.scrollTo(workbench.landscape());
    search.requestFocus();
  }

  private void searchKey(KeyEvent event) {
    switch (event.getCode()) {
      case DOWN -> list.getSelectionModel().selectNext();
      case UP -> list.getSelectionModel().selectPrevious();
      case ENTER -> choose();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void filter(String wanted) {
    List<Landscape> found =
        library.catalogue().all().stream().filter(each -> matches(each, wanted.strip())).toList();
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
  }

  private static boolean matches(Landscape landscape, String wanted) {
    String searched =
        String.join(" ", landscape.name(), landscape.group(), landscape.objective().description());
    return Folded.contains(searched, wanted);
  }

  private void choose() {
    Landscape chosen = list.getSelectionModel().getSelectedItem();
    popover.close();
    if (chosen != null && !chosen.equals(workbench.landscape())) {
      actions.open(chosen).run();
    }
  }

  void dispose() {
    popover.close();
    subscription.unsubscribe();
  }
}
