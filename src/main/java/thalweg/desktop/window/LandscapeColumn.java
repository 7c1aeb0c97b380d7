package thalweg.desktop.window;

import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import thalweg.desktop.action.Actions;
import thalweg.desktop.contour.ContourView;
import thalweg.desktop.controls.BasinChooser;
import thalweg.desktop.controls.BasinLegendPanel;
import thalweg.desktop.controls.StartField;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.BasinView;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.widget.EnlargedPanel;
import thalweg.desktop.widget.Panel;
import thalweg.text.Text;

/// The window's right column: the ground from above, what is to be seen there, and the close-up.
final class LandscapeColumn {
  /// What a contour panel is higher than wide where its plot is a square.
  private static final double HEADING_AND_AXIS = 24;

  /// Below this height of the column, in pixels, pictures and numbers come before words.
  private static final double ROOM_FOR_WORDS = 500;

  private final Workbench workbench;
  private final ObservableValue<Optional<BasinView>> basins;
  private final ContourView contour;
  private final BasinChooser chooser;
  private final StartField start;
  private final BasinLegendPanel legend;
  private final CloseUp closeUp;
  private final Label caption = new Label();
  private final VBox content = new VBox();
  private final ScrollPane column = new ScrollPane(content);

  LandscapeColumn(
      WindowContext context, Appearance appearance, Actions actions, WindowViews views) {
    workbench = context.workbench();
    basins = context.basins().viewProperty();
    contour =
        views.keep(
            new ContourView(
                workbench,
                context.preparation(),
                context.basins(),
                context.clock(),
                appearance,
                context.background()),
            ContourView::dispose);
    chooser =
        views.keep(new BasinChooser(workbench, context.basins(), actions), BasinChooser::dispose);
    start = views.keep(new StartField(workbench, actions.starts().add()), StartField::dispose);
    legend = views.keep(new BasinLegendPanel(context.basins()), BasinLegendPanel::dispose);
    closeUp = new CloseUp(context, appearance.themeProperty(), actions, views);
  }

  Region build(EnlargedPanel enlarged) {
    Panel map = Panel.above(Text.of("desktop").get("panel.contour"), contour, chooser, start);
    // Around the panel, so that it keeps this place while it has the room of all.
    StackPane place = new StackPane(map.enlargeable(enlarged));
    place.getStyleClass().add("contour-place");
    place.maxHeightProperty().bind(place.widthProperty().add(HEADING_AND_AXIS));
    VBox.setVgrow(place, Priority.ALWAYS);
    Panel close = closeUp.build().enlargeable(enlarged);
    VBox.setVgrow(close, Priority.SOMETIMES);
    caption.setWrapText(true);
    caption.setMinHeight(Region.USE_PREF_SIZE);
    caption.getStyleClass().add("caption");
    caption.managedProperty().bind(caption.visibleProperty());
    content.getChildren().addAll(place, legend, caption, close);
    column.setFitToWidth(true);
    column.setFitToHeight(true);
    // It follows the focus of what is in it.
    column.setFocusTraversable(false);
    column.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    column.getStyleClass().addAll("column", "edge-to-edge");
    return column;
  }

  void wire(WindowViews views) {
    ObservableValue<Boolean> explained = workbench.explanation().wantedProperty();
    // Where not all has room, what is asked for is seen.
    views.keep(explained.subscribe(asked -> column.setVvalue(asked ? 1 : 0)));
    views.keep(
        content
            .heightProperty()
            .subscribe(() -> column.setVvalue(explained.getValue() ? 1 : column.getVvalue())));
    // What is to be seen there gives way to what the colours of basins mean, and to a step.
    caption
        .visibleProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    basins.getValue().isEmpty()
                        && !explained.getValue()
                        && column.getHeight() >= ROOM_FOR_WORDS,
                basins,
                explained,
                column.heightProperty()));
    views.keep(
        Fading.of(
            contour,
            workbench,
            contour
                .shownProperty()
                .map(race ->
                    race.map(frame -> frame.experiment().landscape())
                        .orElseGet(workbench::landscape))));
    views.keep(workbench.landscapeProperty().subscribe(shown -> caption.setText(shown.words())));
    closeUp.wire(views);
  }
}
