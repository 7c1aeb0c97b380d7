package thalweg.figure.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The tint behind a stretch of steps in which runs linger: of a few each in its own colour, of
/// more in one that is of none of them, as all of theirs over each other would be mud.
///
/// @param from the first step
/// @param to the last step
/// @param color opaque ARGB
record LingeringTint(int from, int to, int color) {
  /// As many tints as are told apart where they lie over each other.
  private static final int FEW = 4;

  /// The tints of some stretches, in their order where they lie over each other.
  ///
  /// @param stretches each in the colour of its run
  /// @param common the colour where many linger at once
  static List<LingeringTint> of(List<LingeringTint> stretches, int common) {
    TreeSet<Integer> ends = new TreeSet<>();
    for (LingeringTint each : stretches) {
      ends.add(each.from);
      ends.add(each.to);
    }
    List<LingeringTint> tints = new ArrayList<>();
    for (int from : ends) {
      Integer to = ends.higher(from);
      if (to != null) {
        List<LingeringTint> here =
            stretches.stream().filter(each -> each.from <= from && each.to >= to).toList();
        if (here.size() > FEW) {
          add(tints, new LingeringTint(from, to, common));
        } else {
          here.forEach(each -> add(tints, new LingeringTint(from, to, each.color)));
        }
      }
    }
    return tints;
  }

  /// Goes on with the tint that ends where this one begins: there is no seam between.
  private static void add(List<LingeringTint> tints, LingeringTint next) {
    for (int i = 0; i < tints.size(); i++) {
      LingeringTint before = tints.get(i);
      if (before.to == next.from && before.color == next.color) {
        tints.set(i, new LingeringTint(before.from, next.to, next.color));
        return;
      }
    }
    tints.add(next);
  }
}
