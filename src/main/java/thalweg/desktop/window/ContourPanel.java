package thalweg.desktop.window;

import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.Actions;
import thalweg.desktop.action.Topic;
import thalweg.desktop.contour.ContourView;
import thalweg.desktop.controls.BasinChooser;
import thalweg.desktop.controls.BasinLegendPanel;
import thalweg.desktop.controls.LegendRoom;
import thalweg.desktop.controls.StartField;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.theme.Appearance;
import thalweg.desktop.widget.ActionControl;
import thalweg.desktop.widget.EnlargedPanel;
import thalweg.desktop.widget.Panel;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// The ground from above, with what the colours of a map of basins mean.
final class ContourPanel {
  /// In a narrower panel, in pixels, words beside its heading give way.
  private static final double ROOMY = 440;

  private final Workbench workbench;
  private final ContourView contour;
  private final BasinChooser chooser;
  private final StartField start;
  private final BasinLegendPanel legend;

  ContourPanel(WindowContext context, Appearance appearance, Actions actions, WindowViews views) {
    workbench = context.workbench();
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
        views.keep(
            new BasinChooser(workbench, context.basins(), actions, appearance.themeProperty()),
            BasinChooser::dispose);
    start = views.keep(new StartField(workbench, actions.starts().add()), StartField::dispose);
    legend =
        views.keep(new BasinLegendPanel(workbench, context.basins()), BasinLegendPanel::dispose);
  }

  Region build(EnlargedPanel enlarged) {
    LegendRoom map = new LegendRoom(contour, legend);
    Text words = Text.of("desktop");
    Action all = Action.of(Topic.VIEW, "view.domain", contour::showAll);
    Button whole = ActionControl.button(words.get("surface.reset"), all);
    whole.setId("reset-contour");
    whole.getStyleClass().add("reset");
    whole.setMinWidth(Region.USE_PREF_SIZE);
    Panel panel = Panel.above(words.get("panel.contour"), map, chooser, start, whole);
    panel.getStyleClass().add("view");
    panel.widthProperty().subscribe(now -> start.setBrief(now.doubleValue() < ROOMY));
    // Around the panel, so that it keeps this place while it has the room of all.
    return new StackPane(panel.enlargeable(enlarged));
  }

  void wire(WindowViews views) {
    views.keep(Fading.of(contour, workbench, contour.groundProperty()));
  }

  /// The landscape that is seen; it may be that of a moment ago.
  ObservableValue<Landscape> groundProperty() {
    return contour.groundProperty();
  }

  /// How many marks of critical points are drawn, where not all are that are in sight.
  ObservableValue<OptionalInt> drawnMarksProperty() {
    return contour.drawnMarksProperty();
  }
}
