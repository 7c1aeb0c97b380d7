package thalweg.desktop.controls;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.desktop.widget.Popover;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// Asks for the name under which the landscape in the window is kept.
final class KeepPanel {
  private static final int LONGEST_NAME = 60;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final LandscapeLibrary library;
  private final Popover popover;
  private final TextField name = new TextField();
  private final Button confirm = new Button(words.get("keep.confirm"));
  private final Label problem = new Label();

  /// @param anchor what it opens below
  KeepPanel(Workbench workbench, LandscapeLibrary library, Node anchor) {
    this.workbench = workbench;
    this.library = library;
    popover = new Popover(anchor, build());
    name.setOnAction(_ -> keep());
    confirm.setOnAction(_ -> keep());
    confirm.disableProperty().bind(name.textProperty().map(typed -> !isName(typed)));
  }

  private VBox build() {
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
    VBox content = new VBox(new Label(words.get("keep.title")), row, problem);
    content.getStyleClass().add("keep-popup");
    return content;
  }

  /// Opens it.
  void ask() {
    Landscape shown = workbench.landscape();
    name.setText(shown.isUnnamed() ? "" : shown.name());
    problem.setText("");
    popover.showBelow();
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

  void close() {
    popover.close();
  }
}
