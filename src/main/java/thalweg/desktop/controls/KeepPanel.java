package thalweg.desktop.controls;

import java.util.Optional;
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

/// Asks for the name under which the landscape in the window is kept. Of a name that a kept one has
/// already it asks whether that is replaced; those of the program's own are theirs.
final class KeepPanel {
  private static final int LONGEST_NAME = 60;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final LandscapeLibrary library;
  private final Popover popover;
  private final TextField name = new TextField();
  private final Button confirm = new Button(words.get("keep.confirm"));
  private final Button replace = new Button(words.get("keep.replace"));
  private final Label problem = new Label();

  /// @param anchor what it opens below
  KeepPanel(Workbench workbench, LandscapeLibrary library, Node anchor) {
    this.workbench = workbench;
    this.library = library;
    popover = new Popover(anchor, build());
    name.setOnAction(_ -> keep());
    confirm.setOnAction(_ -> keep());
    replace.setOnAction(_ -> replace());
    name.textProperty().subscribe(this::check);
  }

  private VBox build() {
    name.setId("keep-name");
    name.setPromptText(words.get("keep.name"));
    name.setAccessibleText(words.get("keep.name"));
    confirm.setId("keep-confirm");
    confirm.getStyleClass().add("accent");
    replace.setId("keep-replace");
    replace.managedProperty().bind(replace.visibleProperty());
    problem.setId("keep-problem");
    problem.getStyleClass().add("problem");
    problem.setWrapText(true);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    HBox row = new HBox(name, confirm);
    row.getStyleClass().add("keep-row");
    VBox content = new VBox(new Label(words.get("keep.title")), row, problem, replace);
    content.getStyleClass().add("keep-popup");
    return content;
  }

  /// Opens it.
  void ask() {
    Landscape shown = workbench.landscape();
    name.setText(shown.isUnnamed() ? "" : shown.name());
    check(name.getText());
    popover.showBelow();
    name.requestFocus();
    name.selectAll();
  }

  /// Takes back what was said of another name.
  private void check(String typed) {
    boolean tooLong = typed.strip().length() > LONGEST_NAME;
    say(tooLong ? words.get("keep.long", LONGEST_NAME, typed.strip().length()) : "", false);
    confirm.setDisable(tooLong || typed.isBlank());
  }

  private void say(String what, boolean replaceable) {
    problem.setText(what);
    replace.setVisible(replaceable);
  }

  private void keep() {
    if (confirm.isDisabled()) {
      return;
    }
    Optional<Landscape> taken = library.named(name.getText());
    taken.ifPresentOrElse(
        other -> {
          boolean kept = library.isKept(other);
          say(words.get(kept ? "keep.taken" : "keep.program", other.name()), kept);
        },
        () -> library.keep(name.getText(), this::refuse));
  }

  private void replace() {
    library.named(name.getText()).ifPresent(other -> library.replace(other, this::refuse));
  }

  private void refuse(String why) {
    say(why, false);
  }

  boolean isOpen() {
    return popover.isOpen();
  }

  void close() {
    popover.close();
  }
}
