package thalweg.desktop.window;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thalweg.desktop.contour.ContourView;
import thalweg.desktop.controls.BasinChooser;
import thalweg.desktop.controls.BasinLegendPanel;
import thalweg.desktop.controls.StartField;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.probe.CutChoice;
import thalweg.desktop.probe.ProbePanel;
import thalweg.desktop.step.CloseUpChoice;
import thalweg.desktop.step.StepPanel;
import thalweg.desktop.task.BasinView;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.widget.Panel;
import thalweg.figure.Theme;
import thalweg.text.Text;

/// The window's right column: the ground from above, what is to be seen there, and the probe.
final class GroundColumn {
  /// What a contour panel is higher than wide where its plot is a square.
  private static final double HEADING_AND_AXIS = 24;

  /// Below this height of the column, in pixels, pictures and numbers come before words.
  private static final double ROOM_FOR_WORDS = 500;

  private GroundColumn() {}

  static ScrollPane of(WindowContext context, Appearance appearance, WindowViews views) {
    ScrollPane column = new ScrollPane();
    // Around the panel, so that it keeps this place while it has the room of all.
    StackPane contour = new StackPane(contour(context, appearance, views));
    contour.getStyleClass().add("contour-place");
    contour.maxHeightProperty().bind(contour.widthProperty().add(HEADING_AND_AXIS));
    VBox.setVgrow(contour, Priority.ALWAYS);
    BasinLegendPanel legend =
        views.keep(new BasinLegendPanel(context.basins()), BasinLegendPanel::dispose);
    ObservableValue<Theme> theme = appearance.themeProperty();
    Panel closeUp = closeUp(context, theme, views);
    VBox.setVgrow(closeUp, Priority.SOMETIMES);
    VBox content =
        new VBox(contour, legend, caption(context, column.heightProperty(), views), closeUp);
    column.setContent(content);
    // Where not all has room, what is asked for is seen.
    ObservableValue<Boolean> explained = context.workbench().explanation().wantedProperty();
    views.keep(explained.subscribe(asked -> column.setVvalue(asked ? 1 : 0)));
    content
        .heightProperty()
        .subscribe(() -> column.setVvalue(explained.getValue() ? 1 : column.getVvalue()));
    column.setFitToWidth(true);
    column.setFitToHeight(true);
    // It follows the focus of what is in it.
    column.setFocusTraversable(false);
    column.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    column.getStyleClass().addAll("column", "edge-to-edge");
    return column;
  }

  private static Panel contour(WindowContext context, Appearance appearance, WindowViews views) {
    Workbench workbench = context.workbench();
    return Panel.above(
            Text.of("desktop").get("panel.contour"),
            views.keep(
                new ContourView(
                    workbench,
                    context.critical(),
                    context.basins(),
                    context.clock(),
                    appearance,
                    context.background()),
                ContourView::dispose),
            views.keep(new BasinChooser(workbench, context.basins()), BasinChooser::dispose),
            views.keep(new StartField(workbench), StartField::dispose))
        .enlargeable();
  }

  /// What is to be seen there gives way to what the colours of basins mean, and to a step.
  ///
  /// @param room the height of the column
  private static Label caption(
      WindowContext context, ReadOnlyDoubleProperty room, WindowViews views) {
    ObservableValue<Optional<BasinView>> basins = context.basins().viewProperty();
    ObservableValue<Boolean> explained = context.workbench().explanation().wantedProperty();
    Label caption = new Label();
    caption.setWrapText(true);
    caption.setMinHeight(Region.USE_PREF_SIZE);
    caption.getStyleClass().add("caption");
    caption
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    basins.getValue().isEmpty()
                        && !explained.getValue()
                        && room.get() >= ROOM_FOR_WORDS,
                basins,
                explained,
                room));
    caption.managedProperty().bind(caption.visibleProperty());
    views.keep(
        context.workbench().landscapeProperty().subscribe(shown -> caption.setText(shown.words())));
    return caption;
  }

  /// The probe, or the step that is explained in its place.
  private static Panel closeUp(
      WindowContext context, ObservableValue<Theme> theme, WindowViews views) {
    Workbench workbench = context.workbench();
    ObservableValue<Boolean> explained = workbench.explanation().wantedProperty();
    ProbePanel probe =
        views.keep(
            new ProbePanel(workbench, context.clock(), theme, context.background()),
            ProbePanel::dispose);
    StepPanel step =
        views.keep(new StepPanel(workbench, context.clock(), theme), StepPanel::dispose);
    CutChoice cuts = views.keep(new CutChoice(workbench), CutChoice::dispose);
    views.keep(explained.subscribe(shown -> show(step, shown)));
    views.keep(explained.subscribe(shown -> show(probe, !shown)));
    views.keep(explained.subscribe(shown -> show(cuts, !shown)));
    VBox.setVgrow(probe, Priority.ALWAYS);
    Panel panel =
        Panel.above(
                Text.of("step").get("panel"),
                new VBox(probe, step),
                cuts,
                views.keep(new CloseUpChoice(workbench.explanation()), CloseUpChoice::dispose))
            .enlargeable();
    panel.setMinHeight(Region.USE_PREF_SIZE);
    return panel;
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
