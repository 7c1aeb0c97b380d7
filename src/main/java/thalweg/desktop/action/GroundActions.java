package thalweg.desktop.action;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.model.LandscapeLayers;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.Basins;
import thalweg.desktop.task.CriticalSearch;
import thalweg.desktop.task.DerivedState;
import thalweg.landscape.SectionDirections;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.condition.StepCondition;

/// What is seen of the landscape.
///
/// @param marks marks critical points, or not; busy while they are sought, and stops a long search
/// @param projected projects the contour lines onto the plane below the surface, or not
/// @param basins shows the basins of the first optimizer that races, or the terrain
/// @param terrain shows the terrain in the place of basins
/// @param cuts cut the landscape open, along each pair of directions
/// @param workbench says who races
/// @param maps where every start ends
public record GroundActions(
    Action marks,
    Action projected,
    Action basins,
    Action terrain,
    Choices<SectionDirections> cuts,
    Workbench workbench,
    Basins maps)
    implements ActionGroup {
  public static GroundActions of(Workbench workbench, CriticalSearch critical, Basins maps) {
    LandscapeLayers layers = workbench.layers();
    ObservableValue<Boolean> chosen = maps.choiceProperty().map(Optional::isPresent);
    ObservableValue<Boolean> raced =
        workbench.contendersProperty().map(all -> !racing(all).isEmpty());
    return new GroundActions(
        action("marks", () -> mark(critical, layers))
            .chosenWhile(layers.marksShownProperty())
            .busyWhile(critical.stateProperty().map(DerivedState::isRunning))
            .on(Keys.of(KeyCode.M)),
        action("projected", () -> layers.project(!layers.projectedProperty().get()))
            .chosenWhile(layers.projectedProperty())
            .on(Keys.of(KeyCode.G)),
        action("basins", () -> toggle(workbench, maps))
            .when(chosen.flatMap(on -> on ? new Constant(true) : raced))
            .chosenWhile(chosen)
            .busyWhile(maps.stateProperty().map(DerivedState::isRunning))
            .on(Keys.of(KeyCode.B)),
        action("terrain", () -> maps.choose(Optional.empty())).chosenWhile(chosen.map(on -> !on)),
        Choices.of(SectionDirections.class, each -> cut(each, layers)),
        workbench,
        maps);
  }

  private static void mark(CriticalSearch critical, LandscapeLayers layers) {
    if (critical.isLong()) {
      critical.stop();
    } else {
      layers.showMarks(!layers.marksShownProperty().get());
    }
  }

  private static void toggle(Workbench workbench, Basins maps) {
    maps.choose(
        maps.isChosen()
            ? Optional.empty()
            : racing(workbench.contenders()).stream().findFirst().map(BasinChoice::of));
  }

  private static List<OptimizerType> racing(List<OptimizerChoice> contenders) {
    return contenders.stream()
        .filter(OptimizerChoice::racing)
        .map(each -> each.optimizer().type())
        .toList();
  }

  private static Action cut(SectionDirections cut, LandscapeLayers layers) {
    return action("cut." + cut.name().toLowerCase(Locale.ROOT), () -> layers.cutAlong(cut))
        .chosenWhile(layers.cutProperty().map(now -> now == cut))
        .on(
            Keys.of(
                switch (cut) {
                  case AXES -> KeyCode.X;
                  case EIGENVECTORS -> KeyCode.V;
                }));
  }

  private static Action action(String name, Runnable deed) {
    return Action.of(Topic.VIEW, "view." + name, deed);
  }

  /// Shows which starts end elsewhere with another optimizer than with the first that races, one
  /// for each other that races now; and with a condition than without it, one for each that does
  /// something now.
  public List<Change> changes() {
    List<OptimizerType> racing = racing(workbench.contenders());
    return racing.stream()
        .limit(1)
        .flatMap(first ->
            Stream.concat(
                StepCondition.in(workbench.conditions().onSteps()).stream()
                    .map(each -> Change.of(first, each, maps)),
                racing.stream().skip(1).map(each -> Change.of(first, each, maps))))
        .toList();
  }

  @Override
  public List<Action> all() {
    return Stream.of(
            List.of(marks, projected, basins, terrain),
            changes().stream().map(Change::action).toList(),
            cuts.all())
        .flatMap(List::stream)
        .toList();
  }

  /// What changes from one optimizer to another, or with a condition.
  ///
  /// @param choice what is compared
  /// @param action shows the starts that end elsewhere
  public record Change(BasinChoice choice, Action action) {
    private static Change of(OptimizerType first, OptimizerType second, Basins maps) {
      BasinChoice choice = BasinChoice.between(first, second);
      List<String> names = List.of(first.name(), second.name());
      return new Change(choice, action(choice, "view.basins.change", names, maps));
    }

    private static Change of(OptimizerType first, StepCondition added, Basins maps) {
      BasinChoice choice = BasinChoice.with(first, added);
      List<String> names = List.of(first.name(), BasinChoice.wordsOf(added));
      return new Change(choice, action(choice, "view.basins.added", names, maps));
    }

    private static Action action(BasinChoice choice, String key, List<String> names, Basins maps) {
      Optional<BasinChoice> chosen = Optional.of(choice);
      return Action.of(Topic.VIEW, key, id(choice, "."), names, () -> maps.choose(chosen))
          .chosenWhile(maps.choiceProperty().map(chosen::equals));
    }

    /// Tells it from the others.
    ///
    /// @param between the two that are compared
    public String id(String between) {
      return id(choice, between);
    }

    private static String id(BasinChoice choice, String between) {
      String second =
          choice
              .second()
              .map(OptimizerType::id)
              .or(() -> choice.added().map(StepCondition::id))
              .orElse("");
      return choice.first().id() + between + second;
    }
  }
}
