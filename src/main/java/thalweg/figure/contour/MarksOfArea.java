package thalweg.figure.contour;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.IntPredicate;
import thalweg.linalg.CriticalKind;

/// The marks of critical points that crowd in one area of a view, by their kinds.
final class MarksOfArea {
  private final List<CriticalKind> kinds;
  private final List<Queue<Integer>> waiting = new ArrayList<>();
  private final int[] count;
  private final int[] taken;

  /// Of no marks.
  ///
  /// @param kinds all that there are; of two with equal shares the first comes first
  MarksOfArea(List<CriticalKind> kinds) {
    this.kinds = kinds;
    kinds.forEach(_ -> waiting.add(new ArrayDeque<>()));
    count = new int[kinds.size()];
    taken = new int[kinds.size()];
  }

  /// Adds a mark by its index.
  void add(CriticalKind kind, int mark) {
    int of = kinds.indexOf(kind);
    waiting.get(of).add(mark);
    count[of]++;
  }

  /// Offers all marks, each time the next of the kind of which the least share is taken: so about
  /// the same share of each is, as far as there is room.
  ///
  /// @param take takes a mark, or says that there is no room
  void takeTurns(IntPredicate take) {
    for (int kind = next(); kind >= 0; kind = next()) {
      taken[kind] += take.test(waiting.get(kind).remove()) ? 1 : 0;
    }
  }

  /// The index of a kind; -1 where none waits.
  private int next() {
    int next = -1;
    for (int kind = 0; kind < kinds.size(); kind++) {
      if (!waiting.get(kind).isEmpty() && (next < 0 || share(kind) < share(next))) {
        next = kind;
      }
    }
    return next;
  }

  private double share(int kind) {
    return (double) taken[kind] / count[kind];
  }
}
