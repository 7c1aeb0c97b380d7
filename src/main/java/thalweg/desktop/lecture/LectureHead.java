package thalweg.desktop.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.Basins;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.figure.lettering.ConditionsLine;
import thalweg.figure.lettering.Typesetting;
import thalweg.landscape.Landscape;
import thalweg.objective.Parameter;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.rule.Symbols;
import thalweg.text.Text;

/// The line above the views in a lecture hall: landscape, formula, whose lines are whose, and the
/// step.
public final class LectureHead extends HBox {
  /// The share of the line that the legend may have.
  private static final double LEGEND = 0.55;

  private final Text words = Text.of("lecture");
  private final Workbench workbench;
  private final LandscapeLibrary library;
  private final Basins made;
  private final FrameClock clock;
  private final Runnable stepUpdate = this::showStep;
  private final Label name = new Label();
  private final LectureFormula formula = new LectureFormula();
  private final Label basins = new Label();
  private final Label step = new Label();
  private final Label noise = new Label();
  private final Subscription subscription;

  /// The line of a workbench.
  ///
  /// @param library knows what landscapes are called
  /// @param made the basins that the contour shows as far as they are known
  /// @param clock tells when the views show the step that is looked at
  /// @param legend says whose lines are whose
  public LectureHead(
      Workbench workbench,
      LandscapeLibrary library,
      Basins made,
      FrameClock clock,
      FlowPane legend) {
    this.workbench = workbench;
    this.library = library;
    this.made = made;
    this.clock = clock;
    build(legend);
    subscription =
        Subscription.combine(
            workbench.landscapeProperty().subscribe(_ -> show()),
            library.catalogueProperty().subscribe((_, _) -> show()),
            workbench.layers().basinsProperty().subscribe((_, _) -> show()),
            made.stateProperty().subscribe((_, _) -> show()),
            workbench.conditionsProperty().subscribe(_ -> showConditions()),
            workbench.playback().playheadProperty().subscribe(() -> clock.request(stepUpdate)));
    writeStep(workbench.playback().playhead());
  }

  private void build(FlowPane legend) {
    getStyleClass().add("lecture-head");
    name.getStyleClass().add("lecture-name");
    name.setMinWidth(Region.USE_PREF_SIZE);
    basins.getStyleClass().add("lecture-basins");
    basins.setId("lecture-basins");
    step.setId("lecture-step");
    noise.setId("lecture-noise");
    VBox ground = new VBox(name, formula, basins);
    ground.getStyleClass().add("lecture-ground");
    HBox.setHgrow(ground, Priority.ALWAYS);
    // As many digits as a race has need no other room than the first.
    Region room = new Region();
    room.getStyleClass().add("lecture-step-room");
    VBox time = new VBox(step, noise, room);
    time.getStyleClass().add("lecture-time");
    // Where all have no room the formula goes, then the legend takes another row.
    for (Region whole : List.of(basins, step, noise)) {
      whole.setMinWidth(Region.USE_PREF_SIZE);
    }
    getChildren().addAll(ground, legend, time);
  }

  /// How wide the legend may be, in pixels.
  ///
  /// @param width of the line
  public static double legendRoom(double width) {
    return LEGEND * width;
  }

  private void show() {
    Landscape shown = workbench.landscape();
    name.setText(library.title(shown));
    Optional<BasinChoice> choice = workbench.layers().basinsProperty().get();
    show(basins, choice.map(this::basins).orElse(""));
    boolean has = shown.formula().isPresent() && choice.isEmpty();
    formula.show(shown.formula(), parameters(shown.parameters()));
    formula.setVisible(has);
    formula.setManaged(has);
  }

  private String parameters(List<Parameter> parameters) {
    return parameters.stream()
        .map(each ->
            words.get("parameter", Symbols.of(each.name()), Typesetting.exact(each.value())))
        .collect(Collectors.joining());
  }

  /// Whose basins the contour shows, or will show: nothing else says so in a lecture hall.
  private String basins(BasinChoice choice) {
    return made.isAwaited() ? words.get("basins.computing", words(choice)) : words(choice);
  }

  private String words(BasinChoice choice) {
    return words.get(
        choice.compares() ? "basins.change" : "basins", choice.words(OptimizerType::name));
  }

  /// With the views, and not before them.
  private void showStep() {
    int shown = workbench.playback().playhead();
    clock.rounds().accompany(stepUpdate, () -> writeStep(shown));
  }

  private void writeStep(int shown) {
    step.setText(words.get("step", shown));
  }

  private void showConditions() {
    double sigma = workbench.conditions().noise();
    List<String> said = new ArrayList<>();
    if (sigma > 0) {
      said.add(words.get("noise", Typesetting.exact(sigma)));
    }
    said.addAll(ConditionsLine.of(workbench.conditions().onSteps()));
    show(noise, String.join("\n", said));
  }

  private static void show(Label label, String said) {
    label.setText(said);
    label.setVisible(!said.isEmpty());
    label.setManaged(!said.isEmpty());
  }

  /// Lets go of the workbench.
  public void dispose() {
    subscription.unsubscribe();
  }
}
