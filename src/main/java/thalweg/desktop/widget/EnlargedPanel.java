package thalweg.desktop.widget;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import thalweg.desktop.action.Action;
import thalweg.desktop.action.SpaceActions;

/// The panels that can have the room of all, and the one that has it.
public final class EnlargedPanel {
  private final ReadOnlyObjectWrapper<Optional<Panel>> panel =
      new ReadOnlyObjectWrapper<>(this, "panel", Optional.empty());
  private final List<Candidate> candidates = new ArrayList<>();

  private record Candidate(Panel panel, Action action) {}

  /// The panel that has the room of all, if one has.
  public ReadOnlyObjectProperty<Optional<Panel>> panelProperty() {
    return panel.getReadOnlyProperty();
  }

  /// Whether a panel has the room of all.
  public ObservableValue<Boolean> activeProperty() {
    return panel.map(Optional::isPresent);
  }

  /// From now on a panel can have the room of all.
  ///
  /// @return gives it that, or takes it back
  Action add(Panel candidate) {
    Action action =
        SpaceActions.enlarge(
            candidate.name(),
            panel.map(large -> large.filter(candidate::equals).isPresent()),
            () -> toggle(candidate));
    candidates.add(new Candidate(candidate, action));
    return action;
  }

  /// One action for every panel that can have the room of all, by their names.
  public List<Action> actions() {
    return candidates.stream()
        .sorted(Comparator.comparing(each -> each.panel().name()))
        .map(Candidate::action)
        .toList();
  }

  /// The panel under the pointer, else the one with the focus.
  public Optional<Panel> meant() {
    List<Panel> panels = candidates.stream().map(Candidate::panel).toList();
    return panels.stream()
        .filter(Node::isHover)
        .findFirst()
        .or(() -> panels.stream().filter(Node::isFocusWithin).findFirst());
  }

  /// Gives a panel the room of all, or takes it back.
  public void toggle(Panel wanted) {
    boolean large = panel.get().filter(wanted::equals).isPresent();
    panel.set(large ? Optional.empty() : Optional.of(wanted));
  }

  /// Takes the room of all back.
  public void end() {
    panel.set(Optional.empty());
  }
}
