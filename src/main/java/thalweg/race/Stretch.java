package thalweg.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// A stretch of steps through which a run had the same status.
///
/// @param from the first step of that status
/// @param to the last one, as far as is known; at least `from`
/// @param status the status
public record Stretch(int from, int to, Status status) {
  /// Steps: who is away for no more has not been away.
  private static final int FEW = Criteria.STANDARD.settling().dwell();

  /// Steps: a run that circles a place from afar takes as long to be seen to.
  private static final int HOVERED = Criteria.STANDARD.hovering().steps();

  /// Steps: so it is on a plateau from which a run has been kicked to another place of it, and in a
  /// valley where a run creeps on.
  private static final int LEVEL =
      Criteria.STANDARD.plateau().steps() + Criteria.STANDARD.plateau().pause();

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

  /// The same stretches, each from the step since which it was so.
  ///
  /// @param changes every change of status, in order
  static List<Stretch> begun(List<Stretch> stretches, List<StatusChange> changes) {
    Map<Integer, Integer> since =
        changes.stream().collect(Collectors.toMap(StatusChange::step, StatusChange::since));
    List<Stretch> begun = new ArrayList<>();
    for (Stretch next : stretches) {
      int from = since.getOrDefault(next.from, next.from);
      while (!begun.isEmpty() && begun.getLast().to >= from) {
        Stretch before = begun.removeLast();
        from = before.isLate() ? from : before.to + 1;
        if (before.from < from) {
          begun.add(new Stretch(before.from, from - 1, before.status));
        }
      }
      begun.add(new Stretch(from, next.to, next.status));
    }
    return begun;
  }

  /// The same stretches, but those of which the same is said, one after the other or interrupted
  /// for a few steps only in which the run was moving, each as one. Circling and plateaus that are
  /// seen again as soon as can be went on.
  static List<Stretch> joined(List<Stretch> stretches) {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch next : stretches) {
      int before = joined.size() - 2;
      if (!joined.isEmpty() && joined.getLast().isAlike(next)) {
        joined.add(new Stretch(joined.removeLast().from(), next.to(), next.status()));
      } else if (before >= 0
          && joined.get(before).isAlike(next)
          && joined.get(before + 1).status().isUnderWay()
          && joined.get(before + 1).to() - joined.get(before).to() <= unseen(next.status)) {
        Stretch whole = new Stretch(joined.get(before).from(), next.to(), next.status());
        joined.subList(before, joined.size()).clear();
        joined.add(whole);
      } else {
        joined.add(next);
      }
    }
    return joined;
  }

  /// Whether it was over before that was known.
  private boolean isLate() {
    return status.isUnderWay() || Bounds.isOutside(status);
  }

  /// For how many steps that may not have been seen, though it was so.
  private static int unseen(Status status) {
    return switch (status) {
      case Status.Circling _ -> HOVERED;
      case Status.OnPlateau _, Status.OnLevelGround _, Status.Creeping _ -> LEVEL;
      default -> FEW;
    };
  }

  private boolean isAlike(Stretch other) {
    return StatusText.describe(status).equals(StatusText.describe(other.status));
  }
}
