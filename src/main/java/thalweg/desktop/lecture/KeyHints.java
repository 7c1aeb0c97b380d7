package thalweg.desktop.lecture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The keys that a lecturer needs, in one line: as many as have room, whole, and before all others
/// the one that ends the lecture.
///
/// @param all the first are needed most; the last ends the lecture
record KeyHints(List<String> all) {
  /// What stands between two of them.
  private static final String GAP = "   ";

  /// The hints of a line of words.
  static KeyHints in(String line) {
    return new KeyHints(List.of(line.split(GAP)));
  }

  /// The longest line that has room; empty where not even the last hint has.
  ///
  /// @param fits whether words have room
  String line(Predicate<String> fits) {
    for (int kept = all.size() - 1; kept >= 0; kept--) {
      List<String> shown = new ArrayList<>(all.subList(0, kept));
      shown.add(all.getLast());
      String line = String.join(GAP, shown);
      if (fits.test(line)) {
        return line;
      }
    }
    return "";
  }
}
