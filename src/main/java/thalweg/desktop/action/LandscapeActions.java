package thalweg.desktop.action;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.FormulaSurvey;
import thalweg.desktop.task.LandscapeLibrary;
import thalweg.landscape.HeightScale;
import thalweg.landscape.Landscape;

/// Which landscape is raced on.
///
/// @param formula leads to the field of the formula
/// @param fit gives a typed formula the domain, the start and the rates that suit it
/// @param choose opens the list of landscapes
/// @param keep asks for a name to keep the landscape under; enabled while it is on no list
/// @param log shows heights on a logarithmic scale, or on a linear one
/// @param workbench shows a landscape
/// @param library which landscapes there are
public record LandscapeActions(
    Action formula,
    Action fit,
    Action choose,
    Action keep,
    Action log,
    Workbench workbench,
    LandscapeLibrary library)
    implements ActionGroup {
  public static LandscapeActions of(
      Workbench workbench, LandscapeLibrary library, FormulaSurvey survey) {
    ObservableValue<Boolean> unlisted =
        workbench
            .landscapeProperty()
            .flatMap(
                shown -> library.catalogueProperty().map(listed -> !listed.all().contains(shown)));
    ObservableValue<Boolean> logarithmic =
        workbench.landscapeProperty().map(shown -> shown.heightScale() == HeightScale.LOG);
    return new LandscapeActions(
        Action.awaited(Topic.RACE, "race.formula").on(Keys.of(KeyCode.L, Keys.SHORTCUT)),
        Action.of(Topic.RACE, "race.fit", survey::fit).when(survey.fittableProperty()),
        Action.awaited(Topic.RACE, "race.landscape").on(Keys.of(KeyCode.O, Keys.SHORTCUT)),
        Action.awaited(Topic.RACE, "race.keep")
            .when(unlisted)
            .on(Keys.of(KeyCode.S, Keys.SHORTCUT)),
        Action.of(Topic.VIEW, "view.log", () -> scale(workbench, logarithmic.getValue()))
            .chosenWhile(logarithmic),
        workbench,
        library);
  }

  private static void scale(Workbench workbench, boolean logarithmic) {
    HeightScale other = logarithmic ? HeightScale.LINEAR : HeightScale.LOG;
    workbench.reshape(workbench.landscape().withHeightScale(other));
  }

  /// Shows a landscape.
  public Action open(Landscape landscape) {
    return Action.of(
            Topic.RACE,
            "race.open",
            landscape.id(),
            List.of(landscape.name()),
            () -> workbench.chooseLandscape(landscape))
        .chosenWhile(workbench.landscapeProperty().map(landscape::equals));
  }

  @Override
  public List<Action> all() {
    return Stream.concat(
            Stream.of(formula, fit, choose, keep, log),
            library.catalogue().all().stream().map(this::open))
        .toList();
  }
}
