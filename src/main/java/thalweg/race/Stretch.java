package thalweg.race;

import java.util.ArrayList;
import java.util.List;

/// A stretch of steps through which a run had the same status.
///
/// @param from the first step of that status
/// @param to the last one, as far as is known; at least `from`
/// @param status the status
public record Stretch(int from, int to, Status status) {
  /// The stretches up to a step, in order and without gaps.
  ///
  /// @param changes every change of status, in order
  /// @param end the last step that is known
  static List<Stretch> of(List<StatusChange> changes, int end) {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      StatusChange change = changes.get(i);
      int next = i + 1 < changes.size() ? changes.get(i + 1).step() : Integer.MAX_VALUE;
      if (change.step() <= end) {
        stretches.add(new Stretch(change.step(), Math.min(end, next - 1), change.status()));
      }
    }
    return stretches;
  }
}
