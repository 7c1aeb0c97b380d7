package thalweg.desktop.lecture;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.widget.RoomyLabel;
import thalweg.figure.lettering.Typesetting;
import thalweg.formula.Formula;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// The line above the views in a lecture hall: landscape, formula, whose lines are whose, and the
/// step.
public final class LectureHead extends HBox {
  /// The share of the line that the legend may have.
  private static final double LEGEND = 0.5;

  private final Text words = Text.of("lecture");
  private final Workbench workbench;
  private final Label name = new Label();
  private final RoomyLabel formula = new RoomyLabel();
  private final Label step = new Label();
  private final Subscription subscription;

  /// The line of a workbench.
  ///
  /// @param legend says whose lines are whose
  public LectureHead(Workbench workbench, FlowPane legend) {
    this.workbench = workbench;
    build(legend);
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(this::show),
            workbench.playback().playheadProperty().subscribe(_ -> showStep()));
  }

  private void build(Node legend) {
    getStyleClass().add("lecture-head");
    name.getStyleClass().add("lecture-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    formula.getStyleClass().add("lecture-formula");
    HBox.setHgrow(formula, Priority.ALWAYS);
    step.getStyleClass().add("lecture-step");
    step.setId("lecture-step");
    step.setMinWidth(Region.USE_PREF_SIZE);
    getChildren().addAll(name, formula, legend, step);
  }

  /// How wide the legend may be, in pixels.
  ///
  /// @param width of the line
  public static double legendRoom(double width) {
    return LEGEND * width;
  }

  private void show(Landscape shown) {
    name.setText(shown.isUnnamed() ? words.get("own") : shown.name());
    formula.setText(
        shown
            .formula()
            .map(Formula::text)
            .map(text -> words.get("formula", Typesetting.formula(text)))
            .orElse(""));
  }

  private void showStep() {
    step.setText(words.get("step", workbench.playback().playhead()));
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
