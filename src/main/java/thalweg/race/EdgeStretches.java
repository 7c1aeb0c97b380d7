package thalweg.race;

import java.util.ArrayList;
import java.util.List;

/// What is told of a run outside the domain: that it is in and out, where it comes back for a few
/// steps only or is outside by turns, and the true steps of that.
final class EdgeStretches {
  /// Steps: a run that is inside for fewer has not come back.
  private static final int FEW = Criteria.STANDARD.settling().dwell();

  /// Times: a run that is outside as often swings about the edge.
  private static final int OFTEN = 3;

  private EdgeStretches() {}

  /// The same stretches, but those between which a run was inside for a few steps only as one that
  /// is in and out. That it stayed outside is told apart at the end alone. The steps after which it
  /// was known to have come back are not counted.
  static List<Stretch> joined(List<Stretch> stretches) {
    List<Stretch> joined = new ArrayList<>();
    for (int from = 0; from < stretches.size(); ) {
      int to = from + 1;
      for (int next = to; next < stretches.size() && isAtTheEdge(stretches, from, next); next++) {
        to = isOutside(stretches.get(next)) ? next + 1 : to;
      }
      add(joined, stretches.subList(from, to), stretches.subList(to, stretches.size()));
      from = to;
    }
    return byTurns(joined);
  }

  /// The same, but those of a run that swings about the edge as one: it is outside and inside by
  /// turns, be each of them long.
  private static List<Stretch> byTurns(List<Stretch> stretches) {
    List<Stretch> told = new ArrayList<>();
    for (int from = 0; from < stretches.size(); ) {
      int to = from + 1;
      int turns = 1;
      for (int next = to; next < stretches.size() && isOfTurns(stretches, from, next); next++) {
        boolean isOutside = isOutside(stretches.get(next));
        turns += isOutside && !isOutside(stretches.get(next - 1)) ? 1 : 0;
        to = isOutside ? next + 1 : to;
      }
      if (turns < OFTEN) {
        told.addAll(stretches.subList(from, to));
      } else {
        addTurns(told, stretches.subList(from, to), to == stretches.size());
      }
      from = to;
    }
    return told;
  }

  private static boolean isOfTurns(List<Stretch> stretches, int from, int next) {
    Status status = stretches.get(next).status();
    return isOutside(stretches.get(from)) && (isOutside(status) || status.isUnderWay());
  }

  /// @param turns from the first step outside to the last one
  /// @param areLast whether the run ends with them
  private static void addTurns(List<Stretch> told, List<Stretch> turns, boolean areLast) {
    int from = turns.getFirst().from();
    Stretch last = turns.getLast();
    boolean stays = areLast && isLong(last);
    int to = stays ? last.from() - 1 : last.to();
    told.add(new Stretch(from, to, new Status.Crossing(from)));
    if (stays) {
      told.add(last);
    }
  }

  private static boolean isLong(Stretch last) {
    return last.status() instanceof Status.LeftDomain && length(last) > FEW;
  }

  /// How many steps after it has come back a run is known to have.
  static int late() {
    return FEW - 1;
  }

  private static boolean isOutside(Stretch stretch) {
    return isOutside(stretch.status());
  }

  private static boolean isOutside(Status status) {
    return Bounds.isOutside(status);
  }

  private static boolean isAtTheEdge(List<Stretch> stretches, int from, int next) {
    Stretch stretch = stretches.get(next);
    return isOutside(stretches.get(from))
        && (isOutside(stretch) || (stretch.status().isUnderWay() && length(stretch) <= FEW));
  }

  private static int length(Stretch stretch) {
    return stretch.to() - stretch.from() + 1;
  }

  /// @param edge those between the first step outside and the last one
  /// @param rest what follows
  private static void add(List<Stretch> joined, List<Stretch> edge, List<Stretch> rest) {
    Stretch last = edge.getLast();
    boolean isBack = isOutside(last) && !rest.isEmpty() && !rest.getFirst().status().isLost();
    int to = isBack ? Math.max(last.from(), last.to() - late()) : last.to();
    int from = edge.getFirst().from();
    if (edge.size() == 1) {
      joined.add(new Stretch(from, to, last.status()));
    } else if (rest.isEmpty()
        && last.status() instanceof Status.LeftDomain(int step)
        && to - step >= FEW) {
      joined.add(new Stretch(from, step - 1, new Status.Crossing(from)));
      joined.add(new Stretch(step, to, last.status()));
    } else {
      joined.add(new Stretch(from, to, new Status.Crossing(from)));
    }
  }
}
