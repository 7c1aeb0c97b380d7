package thalweg.desktop.controls;

import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// Keeps the ground in the window under a name of the user's. It is there only while the window
/// shows a ground that is on no list.
final class KeepButton extends Button {
  private static final int LONGEST_NAME = 60;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final LandscapeLibrary library;
  private final Popup popup = new Popup();
  private final TextField name = new TextField();
  private final Button confirm = new Button(words.get("keep.confirm"));
  private final Label problem = new Label();
  private final Subscription subscription;

  KeepButton(Workbench workbench, LandscapeLibrary library) {
    super(Text.of("desktop").get("keep.button"));
    this.workbench = workbench;
    this.library = library;
    build();
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(_ -> show()),
            library.catalogueProperty().subscribe(_ -> show()));
    setOnAction(_ -> ask());
    name.setOnAction(_ -> keep());
    confirm.setOnAction(_ -> keep());
    confirm.disableProperty().bind(name.textProperty().map(typed -> !isName(typed)));
  }

  private void build() {
    setId("keep");
    getStyleClass().add("keep");
    setTooltip(new Tooltip(words.get("keep.hint")));
    setAccessibleText(words.get("keep.hint"));
    name.setId("keep-name");
    name.setPromptText(words.get("keep.name"));
    name.setAccessibleText(words.get("keep.name"));
    confirm.setId("keep-confirm");
    confirm.getStyleClass().add("accent");
    problem.setId("keep-problem");
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    HBox row = new HBox(name, confirm);
    row.getStyleClass().add("keep-row");
    VBox content = new VBox(new Label(words.get("keep.hint")), row, problem);
    content.getStyleClass().add("keep-popup");
    popup.getContent().add(content);
    popup.setAutoHide(true);
  }

  private void show() {
    boolean own = !library.holds(workbench.landscape());
    setVisible(own);
    setManaged(own);
    if (!own) {
      popup.hide();
    }
  }

  private void ask() {
    Landscape shown = workbench.landscape();
    name.setText(shown.isUnnamed() ? "" : shown.name());
    problem.setText("");
    Bounds below = localToScreen(getBoundsInLocal());
    popup.getScene().getStylesheets().setAll(getScene().getStylesheets());
    popup.show(this, below.getMinX(), below.getMaxY() + 4);
    name.requestFocus();
    name.selectAll();
  }

  private void keep() {
    if (isName(name.getText())) {
      library.keep(name.getText(), problem::setText);
    }
  }

  private static boolean isName(String typed) {
    return !typed.isBlank() && typed.length() <= LONGEST_NAME;
  }

  void dispose() {
    popup.hide();
    subscription.unsubscribe();
  }
}
