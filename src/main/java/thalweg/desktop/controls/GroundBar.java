package thalweg.desktop.controls;

import java.util.concurrent.Executor;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import thalweg.desktop.action.Actions;
import thalweg.desktop.action.LandscapeActions;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.FormulaSurvey;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.desktop.widget.ActionControl;
import thalweg.figure.color.HeightPalette;
import thalweg.landscape.Landscape;
import thalweg.text.Text;

/// The ground: the chooser of landscapes, the formula, the domain and the scale of heights. The
/// formula's parameters stand beside it or, where that would leave too little of it, below.
public final class GroundBar extends VBox {
  /// What the row needs without parameters, in pixels, and what one of them adds.
  private static final double ROOM_OF_THE_REST = 960;

  private static final double ROOM_OF_A_PARAMETER = 210;

  private final Text words = Text.of("desktop");
  private final Workbench workbench;
  private final LandscapeLibrary library;
  private final LandscapeChooser chooser;
  private final FormulaField formula;
  private final FormulaReading reading;
  private final FitButton fit;
  private final SurveyButton surveying;
  private final DomainField domain;
  private final ParameterBar parameters;
  private final LandscapeActions actions;
  private final Button landscape;
  private final Button keep;
  private final KeepPanel naming;
  private final HBox row = new HBox();
  private final ScrollPane below = new ScrollPane();
  private Subscription subscription = Subscription.EMPTY;

  /// The bar over a workbench.
  ///
  /// @param background draws the chooser's thumbnails
  /// @param reveal lets the bar be seen before something in it is used by an action
  public GroundBar(
      Workbench workbench,
      LandscapeLibrary library,
      FormulaSurvey survey,
      FrameClock clock,
      Actions actions,
      ObservableValue<HeightPalette> palette,
      Executor background,
      Runnable reveal) {
    this.workbench = workbench;
    this.library = library;
    this.actions = actions.landscapes();
    this.landscape = ActionControl.button("", this.actions.choose());
    this.keep = ActionControl.button(words.get("keep.button"), this.actions.keep());
    this.chooser =
        new LandscapeChooser(
            workbench,
            library,
            this.actions,
            new LandscapeThumbnails(background, clock, palette),
            landscape);
    this.naming = new KeepPanel(workbench, library, keep);
    this.fit = new FitButton(workbench, survey, this.actions.fit());
    this.reading = new FormulaReading(workbench);
    this.surveying = new SurveyButton(survey, this::abandonFormula);
    HBox besideFormula = new HBox(reading, surveying, fit);
    besideFormula.getStyleClass().add("beside-formula");
    this.formula = new FormulaField(workbench, survey, besideFormula);
    this.domain = new DomainField(workbench, this.actions.log());
    this.parameters = new ParameterBar(workbench);
    build();
    wire(reveal);
  }

  private void build() {
    getStyleClass().add("ground-bar");
    row.getStyleClass().add("top-row");
    HBox.setHgrow(formula, Priority.ALWAYS);
    landscape.setId("landscape");
    landscape.getStyleClass().add("landscape-chooser");
    keep.setId("keep");
    keep.getStyleClass().add("keep");
    row.getChildren().addAll(landscape, formula, domain, keep);
    below.getStyleClass().add("parameters-below");
    below.setFitToWidth(true);
    below.setFocusTraversable(false);
    below.prefViewportHeightProperty().bind(parameters.heightProperty());
    getChildren().add(row);
  }

  private void wire(Runnable reveal) {
    reading.beside(formula);
    actions.formula().does(after(reveal, formula::edit));
    actions.choose().does(after(reveal, chooser::open));
    actions.keep().does(after(reveal, naming::ask));
    ActionControl.follow(keep, actions.keep().enabledProperty(), this::offerToKeep);
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(_ -> show()),
            library.catalogueProperty().subscribe((_, _) -> show()),
            widthProperty().subscribe(this::placeParameters));
  }

  private void abandonFormula() {
    formula.abandon();
  }

  private static Runnable after(Runnable reveal, Runnable deed) {
    return () -> {
      reveal.run();
      deed.run();
    };
  }

  /// What is on a list already is not kept.
  private void offerToKeep(boolean unlisted) {
    keep.setVisible(unlisted);
    keep.setManaged(unlisted);
    if (!unlisted && naming.isOpen()) {
      naming.close();
      // Else the next field would have the focus, and with it the keys that mean time.
      requestFocus();
    }
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

  private void show() {
    Landscape shown = workbench.landscape();
    landscape.setText(words.get("landscape.button", library.title(shown)));
    String choose = ActionControl.withKeys(actions.choose().words(), actions.choose().keys());
    String about = shown.words();
    landscape.setTooltip(new Tooltip(about.isBlank() ? choose : about + "\n" + choose));
    placeParameters();
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
    formula.dispose();
    reading.dispose();
    fit.dispose();
    surveying.dispose();
    naming.close();
    chooser.dispose();
    domain.dispose();
    parameters.dispose();
  }
}
