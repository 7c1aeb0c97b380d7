package thalweg.desktop.controls;

import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import thalweg.desktop.model.RuleRemoval;
import thalweg.desktop.task.OptimizerLibrary;
import thalweg.text.Text;

/// Says which optimizer was removed, and offers to list it again; and why one is not kept.
public final class RuleNotice extends HBox {
  private final Text words = Text.of("desktop");
  private final RuleRemoval removal;
  private final OptimizerLibrary library;
  private final Label message = new Label();
  private final Hyperlink restore = new Hyperlink(words.get("landscape.restore"));
  private final Subscription subscription;

  /// A notice about what was typed.
  public RuleNotice(RuleRemoval removal, OptimizerLibrary library) {
    this.removal = removal;
    this.library = library;
    getStyleClass().add("removal");
    setId("rule-notice");
    message.setWrapText(true);
    message.setMinHeight(USE_PREF_SIZE);
    restore.setId("rule-restore");
    restore.setMinWidth(USE_PREF_SIZE);
    restore.setOnAction(_ -> removal.restore());
    restore.managedProperty().bind(restore.visibleProperty());
    managedProperty().bind(visibleProperty());
    getChildren().addAll(message, restore);
    subscription =
        Subscription.combine(
            removal.removedProperty().subscribe(this::show),
            library.problemProperty().subscribe(this::show));
    show();
  }

  private void show() {
    Optional<String> problem = library.problemProperty().get();
    Optional<String> removed =
        removal
            .removedProperty()
            .get()
            .map(last -> words.get("landscape.removed", last.choice().optimizer().type().name()));
    message.setText(problem.or(() -> removed).orElse(""));
    restore.setVisible(problem.isEmpty());
    setVisible(problem.isPresent() || removed.isPresent());
  }

  /// Lets go of the models.
  public void dispose() {
    subscription.unsubscribe();
  }
}
