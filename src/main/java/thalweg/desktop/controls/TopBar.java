package thalweg.desktop.controls;

import java.util.concurrent.Executor;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.History;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.FormulaSurvey;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.desktop.theme.Appearance;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// The program's name, the chooser of landscapes, the formula, and the switch between light and
/// dark. The formula's parameters stand beside it or, where that would leave too little of it,
/// below.
public final class TopBar extends VBox {
  /// What the row needs without parameters, in pixels, and what one of them adds.
  private static final double ROOM_OF_THE_REST = 1100;

  private static final double ROOM_OF_A_PARAMETER = 210;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final Appearance appearance;
  private final LandscapeChooser chooser;
  private final FormulaField formula;
  private final DomainField domain;
  private final ParameterBar parameters;
  private final KeepButton keep;
  private final HBox row = new HBox();
  private final ScrollPane below = new ScrollPane();
  private AppearanceMenu look;
  private Subscription subscription = Subscription.EMPTY;

  /// The bar over a workbench.
  ///
  /// @param background draws the chooser's thumbnails
  public TopBar(
      Workbench workbench,
      LandscapeLibrary library,
      FormulaSurvey survey,
      History history,
      FrameClock clock,
      Appearance appearance,
      Executor background) {
    this.workbench = workbench;
    this.chooser =
        new LandscapeChooser(
            workbench,
            library,
            new LandscapeThumbnails(background, clock, appearance.paletteProperty()));
    this.keep = new KeepButton(workbench, library);
    this.formula = new FormulaField(workbench, survey);
    this.domain = new DomainField(workbench);
    this.parameters = new ParameterBar(workbench);
    this.appearance = appearance;
    build(history);
    wire();
  }

  private void build(History history) {
    getStyleClass().add("top-bar");
    row.getStyleClass().add("top-row");
    Label name = new Label(words.get("window.title"));
    name.getStyleClass().add("program-name");
    Region space = new Region();
    HBox.setHgrow(formula, Priority.ALWAYS);
    HBox.setHgrow(space, Priority.SOMETIMES);
    Button theme = new Button(words.get("theme.icon"));
    theme.getStyleClass().add("flat");
    theme.setAccessibleText(words.get("theme.toggle"));
    theme.setTooltip(new Tooltip(words.get("theme.toggle")));
    theme.setId("theme");
    theme.setOnAction(event -> appearance.toggle());
    row.getChildren().addAll(name, chooser, formula, domain, keep, space);
    row.getChildren().add(button("undo", history::undo, history.canUndoProperty()));
    row.getChildren().add(button("redo", history::redo, history.canRedoProperty()));
    look = new AppearanceMenu(appearance);
    row.getChildren().addAll(theme, look);
    below.getStyleClass().add("parameters-below");
    below.setFitToWidth(true);
    below.setFocusTraversable(false);
    below.prefViewportHeightProperty().bind(parameters.heightProperty());
    getChildren().add(row);
  }

  private Button button(String id, Runnable action, ObservableBooleanValue useful) {
    Button button = new Button(words.get(id + ".icon"));
    button.getStyleClass().add("flat");
    button.setId(id);
    button.setAccessibleText(words.get(id + ".hint"));
    button.setTooltip(new Tooltip(words.get(id + ".hint")));
    button.setOnAction(_ -> action.run());
    button.disableProperty().bind(Bindings.not(useful));
    return button;
  }

  private void wire() {
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(this::show),
            widthProperty().subscribe(this::placeParameters));
  }

  /// Beside the formula or below it.
  private void placeParameters() {
    int count = workbench.landscape().parameters().size();
    boolean beside = count == 0 || count * ROOM_OF_A_PARAMETER <= getWidth() - ROOM_OF_THE_REST;
    parameters.setPrefWrapLength(
        beside
            ? count * ROOM_OF_A_PARAMETER
            : getWidth() - snappedLeftInset() - snappedRightInset());
    if (beside == row.getChildren().contains(parameters)) {
      return;
    }
    if (beside) {
      below.setContent(null);
      getChildren().remove(below);
      row.getChildren().add(row.getChildren().indexOf(keep) + 1, parameters);
    } else {
      row.getChildren().remove(parameters);
      below.setContent(parameters);
      getChildren().add(below);
    }
  }

  private void show(Landscape landscape) {
    boolean own = landscape.isUnnamed();
    String name = own ? words.get("landscape.own") : landscape.name();
    chooser.setText(words.get("landscape.button", name));
    chooser.setTooltip(new Tooltip(landscape.words()));
    placeParameters();
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
    look.dispose();
    formula.dispose();
    keep.dispose();
    chooser.dispose();
    domain.dispose();
    parameters.dispose();
  }
}
