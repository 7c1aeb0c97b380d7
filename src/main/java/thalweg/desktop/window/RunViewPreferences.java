package thalweg.desktop.window;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.util.Subscription;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.RunVisibility;
import thalweg.desktop.model.RunsDisplay;
import thalweg.desktop.model.RunsPresentation;
import thalweg.desktop.model.Workbench;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.Scale;
import thalweg.optimizer.OptimizerType;
import thalweg.session.Preferences;

/// How the runs are looked at, as far as it is remembered: which view of them, the axes of the
/// charts, which are drawn and which is followed.
///
/// @param display how they are looked at
/// @param workbench who races
public record RunViewPreferences(RunsDisplay display, Workbench workbench) {
  /// Looks at the runs as the user did before. What this program does not know is left out, and so
  /// is what would leave nothing to be seen of the race.
  void restore(Preferences.Runs left) {
    of(RunsPresentation.values(), left.view()).forEach(display::show);
    left.scales()
        .forEach((name, scale) ->
            of(Quantity.values(), name)
                .forEach(each -> of(Scale.values(), scale).forEach(s -> display.scale(each, s))));
    Set<OptimizerType> racing = racing();
    Set<OptimizerType> hidden =
        left.hidden().stream().flatMap(this::listed).collect(Collectors.toUnmodifiableSet());
    if (!hidden.containsAll(racing)) {
      hidden.forEach(each -> workbench.visibility().setShown(each, false));
    }
    Stream.ofNullable(left.followed())
        .flatMap(this::listed)
        .filter(racing::contains)
        .forEach(workbench.visibility()::follow);
  }

  private Stream<OptimizerType> listed(String id) {
    return workbench.types().stream().filter(type -> type.id().equals(id));
  }

  private Set<OptimizerType> racing() {
    return workbench.contenders().stream()
        .filter(OptimizerChoice::racing)
        .map(each -> each.optimizer().type())
        .collect(Collectors.toUnmodifiableSet());
  }

  /// How they are looked at now.
  Preferences.Runs now() {
    Map<String, String> scales = new TreeMap<>();
    for (Quantity each : Quantity.values()) {
      scales.put(id(each), id(display.scaleProperty(each).get()));
    }
    RunVisibility visibility = workbench.visibility();
    return new Preferences.Runs(
        id(display.viewProperty().get()),
        scales,
        visibility.hiddenProperty().get().stream()
            .map(OptimizerType::id)
            .collect(Collectors.toUnmodifiableSet()),
        visibility.followedProperty().get().map(OptimizerType::id).orElse(null));
  }

  /// Notes every change from now on.
  Subscription watch(Runnable note) {
    Subscription all =
        Subscription.combine(
            display.viewProperty().subscribe(note),
            workbench.visibility().hiddenProperty().subscribe(note),
            workbench.visibility().followedProperty().subscribe(note));
    for (Quantity each : Quantity.values()) {
      all = all.and(display.scaleProperty(each).subscribe(note));
    }
    return all;
  }

  private static <E extends Enum<E>> Stream<E> of(E[] values, String id) {
    return Stream.of(values).filter(each -> id(each).equals(id));
  }

  private static String id(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
