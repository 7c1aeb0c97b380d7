package thalweg.desktop.controls;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// Opens the list of landscapes, by groups, with a thumbnail each; typing searches names, groups
/// and formulas.
final class LandscapeChooser extends Button {
  private static final double WIDTH = 380;
  private static final double HEIGHT = 560;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final LandscapeLibrary library;
  private final RemovalNotice removal;
  private final Popup popup = new Popup();
  private final TextField search = new TextField();
  private final ListView<Landscape> list = new ListView<>();
  private Subscription subscription = Subscription.EMPTY;

  LandscapeChooser(Workbench workbench, LandscapeLibrary library, LandscapeThumbnails thumbnails) {
    this.workbench = workbench;
    this.library = library;
    removal = new RemovalNotice(library);
    build(thumbnails);
    wire();
  }

  private void build(LandscapeThumbnails thumbnails) {
    setId("landscape");
    getStyleClass().add("landscape-chooser");
    setAccessibleText(words.get("landscape.choose"));
    search.setPromptText(words.get("landscape.search"));
    search.setAccessibleText(words.get("landscape.search"));
    search.setId("landscape-search");
    list.setId("landscape-list");
    list.setCellFactory(_ -> new LandscapeCell(thumbnails, library, removal::remove));
    list.setPrefHeight(HEIGHT);
    VBox content = new VBox(search, list, removal);
    content.setPrefWidth(WIDTH);
    content.getStyleClass().add("landscape-popup");
    popup.getContent().add(content);
    popup.setAutoHide(true);
  }

  private void wire() {
    setOnAction(_ -> open());
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

  private void open() {
    search.clear();
    removal.clear();
    filter("");
    // The colours of thumbnails may have changed since the last time.
    list.refresh();
    list.getSelectionModel().select(workbench.landscape());
    list.scrollTo(workbench.landscape());
    Bounds below = localToScreen(getBoundsInLocal());
    popup.getScene().getStylesheets().setAll(getScene().getStylesheets());
    popup.show(this, below.getMinX(), below.getMaxY() + 4);
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
    String lower = wanted.strip().toLowerCase(Locale.ROOT);
    List<Landscape> found =
        library.catalogue().all().stream().filter(each -> matches(each, lower)).toList();
    list.getItems().setAll(found);
    list.getSelectionModel().selectFirst();
  }

  private static boolean matches(Landscape landscape, String lower) {
    String searched =
        String.join(" ", landscape.name(), landscape.group(), landscape.objective().description());
    return searched.toLowerCase(Locale.ROOT).contains(lower);
  }

  private void choose() {
    Landscape chosen = list.getSelectionModel().getSelectedItem();
    popup.hide();
    if (chosen != null && !chosen.equals(workbench.landscape())) {
      workbench.chooseLandscape(chosen);
    }
  }

  void dispose() {
    popup.hide();
    subscription.unsubscribe();
  }
}
