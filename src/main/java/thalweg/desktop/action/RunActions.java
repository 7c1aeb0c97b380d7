package thalweg.desktop.action;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import thalweg.desktop.model.RunVisibility;
import thalweg.desktop.model.RunsDisplay;
import thalweg.desktop.model.RunsPresentation;
import thalweg.desktop.model.StepExplanation;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.Scale;

/// How runs are looked at, and what can be done with their results.
///
/// @param views look at them, each another way
/// @param scales make the value axis of a chart logarithmic, or linear
/// @param rate shows the learning rate in the place of the loss, or the loss again
/// @param showAll draws all runs
/// @param copyCsv copies results as CSV
/// @param copyMarkdown copies results as Markdown
/// @param hideResults hides the runs of the selected results
/// @param soloResult draws the runs of the selected result alone
public record RunActions(
    Choices<RunsPresentation> views,
    Choices<Quantity> scales,
    Action rate,
    Action showAll,
    Action copyCsv,
    Action copyMarkdown,
    Action hideResults,
    Action soloResult)
    implements ActionGroup {
  /// The actions for the runs of a race.
  ///
  /// @param explanation ends where no step can be read
  /// @param display how they are looked at
  public static RunActions of(
      RunVisibility visibility, StepExplanation explanation, RunsDisplay display) {
    ObservableValue<Boolean> table =
        display.viewProperty().map(shown -> shown == RunsPresentation.RESULTS);
    return new RunActions(
        Choices.of(RunsPresentation.class, each -> view(each, explanation, display)),
        Choices.of(Quantity.class, each -> scale(each, display)),
        Action.of(Topic.VIEW, "view.rate", display::toggleThird)
            .chosenWhile(display.thirdProperty().map(shown -> shown == Quantity.LEARNING_RATE)),
        Action.of(Topic.VIEW, "view.all", visibility::showAll)
            .when(visibility.hiddenProperty().map(hidden -> !hidden.isEmpty()))
            .on(Keys.of(KeyCode.D)),
        result("csv").when(table).on(Keys.of(KeyCode.C, Keys.SHORTCUT)),
        result("markdown").when(table),
        result("hide").when(table),
        result("alone").when(table));
  }

  private static Action view(
      RunsPresentation wanted, StepExplanation explanation, RunsDisplay display) {
    return Action.of(Topic.VIEW, "view." + name(wanted), () -> show(wanted, explanation, display))
        .chosenWhile(display.viewProperty().map(shown -> shown == wanted))
        .on(
            Keys.of(
                switch (wanted) {
                  case CHARTS -> KeyCode.C;
                  case CLOSE_UP -> KeyCode.P;
                  case ONE -> KeyCode.O;
                  case RESULTS -> KeyCode.L;
                }));
  }

  /// Its arrows do not outlive the words of a step.
  private static void show(
      RunsPresentation wanted, StepExplanation explanation, RunsDisplay display) {
    display.show(wanted);
    if (wanted == RunsPresentation.ONE || wanted == RunsPresentation.RESULTS) {
      explanation.want(false);
    }
  }

  private static Action scale(Quantity quantity, RunsDisplay display) {
    ObservableValue<Scale> scale = display.scaleProperty(quantity);
    return Action.of(
            Topic.VIEW,
            "view.scale",
            name(quantity),
            List.of(quantity.label().toLowerCase(Locale.ROOT)),
            () -> display.scale(quantity, other(scale.getValue())))
        .chosenWhile(scale.map(now -> now == Scale.LOGARITHMIC));
  }

  private static Scale other(Scale scale) {
    return scale == Scale.LINEAR ? Scale.LOGARITHMIC : Scale.LINEAR;
  }

  private static Action result(String name) {
    return Action.awaited(Topic.VIEW, "view.results." + name);
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public List<Action> all() {
    return Stream.of(
            views.all(),
            scales.all(),
            List.of(rate, showAll, copyCsv, copyMarkdown, hideResults, soloResult))
        .flatMap(List::stream)
        .toList();
  }
}
