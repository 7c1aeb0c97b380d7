package thalweg.desktop.action;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import thalweg.desktop.model.RunVisibility;
import thalweg.desktop.model.RunsView;

/// How runs are looked at, and what can be done with their results.
///
/// @param views one for each way to look at them, in the order of [RunsView]
/// @param showAll draws all runs
/// @param copyCsv copies results as CSV
/// @param copyMarkdown copies results as Markdown
/// @param hideResults hides the runs of the selected results
/// @param soloResult draws the runs of the selected result alone
public record RunActions(
    List<Action> views,
    Action showAll,
    Action copyCsv,
    Action copyMarkdown,
    Action hideResults,
    Action soloResult)
    implements ActionGroup {
  /// The actions for the runs of a race.
  ///
  /// @param view how they are looked at
  public static RunActions of(RunVisibility visibility, Property<RunsView> view) {
    ObservableValue<Boolean> table = view.map(now -> now == RunsView.RESULTS);
    return new RunActions(
        Arrays.stream(RunsView.values()).map(each -> look(each, view)).toList(),
        Action.of(Topic.VIEW, "view.all", visibility::showAll)
            .when(visibility.hiddenProperty().map(hidden -> !hidden.isEmpty()))
            .on(Keys.of(KeyCode.D)),
        result("csv").when(table).on(Keys.of(KeyCode.C, Keys.SHORTCUT)),
        result("markdown").when(table),
        result("hide").when(table),
        result("alone").when(table));
  }

  private static Action look(RunsView wanted, Property<RunsView> view) {
    String id = "view." + wanted.name().toLowerCase(Locale.ROOT);
    return Action.of(Topic.VIEW, id, () -> view.setValue(wanted))
        .chosenWhile(view.map(now -> now == wanted))
        .on(Keys.of(key(wanted)));
  }

  private static KeyCode key(RunsView view) {
    return switch (view) {
      case CHARTS -> KeyCode.C;
      case ONE -> KeyCode.O;
      case RESULTS -> KeyCode.L;
    };
  }

  private static Action result(String name) {
    return Action.awaited(Topic.VIEW, "view.results." + name);
  }

  /// Looks at the runs that way.
  public Action view(RunsView wanted) {
    return views.get(wanted.ordinal());
  }

  @Override
  public List<Action> all() {
    return Stream.concat(
            views.stream(), Stream.of(showAll, copyCsv, copyMarkdown, hideResults, soloResult))
        .toList();
  }
}
