package thalweg.figure.chart;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Over which stretches a curve is a band: decided once for each, so that what turns now more and
/// now less often is not line and band by turns.
///
/// As with hysteresis, a band begins where the line fills what it turns in, and lasts while it goes
/// on turning. A band too short to be seen as one stays a line.
///
/// @param groups some columns each, from left to right
record BandStretches(List<Turning> groups) {
  /// On either side of a group, how many say with it what it is: neither is a spike a band, nor
  /// does a band have gaps.
  private static final int BESIDE = 2;

  /// So often the line must turn in a group for the band to last.
  private static final int LASTING = 2;

  /// A calm between two bands that is no longer than this, in groups, does not part them.
  private static final int CALM = 4;

  /// The least groups of a band.
  private static final int SHORTEST = 3;

  /// How a line turns within a group of columns.
  ///
  /// @param turns how often
  /// @param filled whether so often that it fills what it turns in
  record Turning(int turns, boolean filled) {}

  /// From one group to another.
  ///
  /// @param to the first that does not belong to it
  private record Stretch(int from, int to) {
    boolean isShort() {
      return to - from < SHORTEST;
    }
  }

  /// The numbers of the groups that are bands.
  BitSet bands() {
    List<Stretch> joined = new ArrayList<>();
    for (Stretch next : filled()) {
      if (!joined.isEmpty() && lasts(joined.getLast().to, next.from)) {
        next = new Stretch(joined.removeLast().from, next.to);
      }
      joined.add(next);
    }
    joined.removeIf(Stretch::isShort);
    BitSet bands = new BitSet();
    joined.forEach(each -> bands.set(each.from, each.to));
    return bands;
  }

  /// Where most of the groups around are filled.
  private List<Stretch> filled() {
    List<Stretch> stretches = new ArrayList<>();
    for (int i = 0; i < groups.size(); i++) {
      if (isMostlyFilled(i)) {
        boolean goesOn = !stretches.isEmpty() && stretches.getLast().to == i;
        int from = goesOn ? stretches.removeLast().from : i;
        stretches.add(new Stretch(from, i + 1));
      }
    }
    return stretches;
  }

  private boolean isMostlyFilled(int group) {
    return groups
            .subList(Math.max(0, group - BESIDE), Math.min(groups.size(), group + BESIDE + 1))
            .stream()
            .filter(Turning::filled)
            .count()
        > BESIDE;
  }

  private boolean lasts(int from, int to) {
    return to - from <= CALM
        || groups.subList(from, to).stream().allMatch(each -> each.turns >= LASTING);
  }
}
