package thalweg.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What has been said of a run so far, change by change. Owned by the run's thread.
///
/// What is said of a run takes a while to be seen, in which it is said to be under way: a change
/// holds since the step at which it became true.
final class StatusLog {
  private final List<StatusChange> changes = new ArrayList<>();

  /// What was handed out, as long as nothing has changed since.
  private Optional<List<StatusChange>> copied = Optional.empty();

  boolean isEmpty() {
    return changes.isEmpty();
  }

  int size() {
    return changes.size();
  }

  StatusChange last() {
    return changes.getLast();
  }

  /// Whether no place has held it yet: one that comes back to a minimum is there.
  boolean isComing() {
    return changes.stream()
        .map(StatusChange::status)
        .allMatch(each -> each.isUnderWay() || Bounds.isOutside(each));
  }

  /// Takes a change as it is.
  void append(StatusChange change) {
    copied = Optional.empty();
    changes.add(change);
  }

  /// Takes back what was said last.
  StatusChange takeBack() {
    copied = Optional.empty();
    return changes.removeLast();
  }

  /// Takes a change in place of one that was made at the same step.
  void replace(StatusChange change) {
    copied = Optional.empty();
    if (changes.getLast().step() == change.step()) {
      changes.removeLast();
    }
    changes.add(change);
  }

  /// Takes a change. A run of which the same was said before, and which was so all the while since,
  /// has not been under way in between.
  void add(StatusChange change) {
    copied = Optional.empty();
    int first = isLate(changes.size()) ? first(changes.size()) : 0;
    if (first > 0
        && change.since() <= changes.get(first).step()
        && changes.get(first - 1).status().equals(change.status())) {
      changes.subList(first, changes.size()).clear();
    } else {
      changes.add(change);
    }
  }

  /// A run that comes to rest where it was said to circle did not do so all the while before: that
  /// was a spiral on its way in.
  void forgetSpiral() {
    if (!changes.isEmpty() && changes.getLast().status() instanceof Status.Circling circling) {
      int step = takeBack().step();
      changes.add(new StatusChange(step, circling));
    }
  }

  /// How far a run swings that circles a place shows in the end.
  ///
  /// @param step its last
  /// @param ago how many steps ago it began
  void circled(int step, int ago) {
    int index = changes.size() - 1;
    StatusChange last = changes.get(index);
    int since = Math.max(earliest(index), step - ago);
    changes.removeLast();
    add(new StatusChange(last.step(), last.status(), Math.min(last.step(), since)));
  }

  /// Whether a run that circles in the end was under way before.
  boolean circlesLate() {
    return isLate(changes.size() - 1) && changes.getLast().status() instanceof Status.Circling;
  }

  /// The step since which it is so.
  ///
  /// @param step at which that is said
  /// @param ago how many steps ago it began, as it looks
  int since(int step, int ago) {
    return Math.max(earliest(changes.size()), step - ago);
  }

  /// Whether a run was under way until the next change, of which it is not said yet.
  boolean isLate() {
    return isLate(changes.size());
  }

  private boolean isLate(int index) {
    return index > 0 && changes.get(index - 1).status().isUnderWay();
  }

  private int first(int index) {
    int first = index - 1;
    while (isLate(first)) {
      first--;
    }
    return first;
  }

  private int earliest(int index) {
    int first = first(index);
    boolean wasOutside = first > 0 && Bounds.isOutside(changes.get(first - 1).status());
    return changes.get(first).step() - (wasOutside ? EdgeStretches.late() : 0);
  }

  /// All of them, for other threads to read.
  List<StatusChange> copy() {
    List<StatusChange> copy = copied.orElseGet(() -> List.copyOf(changes));
    copied = Optional.of(copy);
    return copy;
  }
}
