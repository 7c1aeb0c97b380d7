package thalweg.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import thalweg.text.Text;

/// Finds what a person may have meant.
final class Nearest {
  private static final Text TEXT = Text.of("cli");

  private Nearest() {}

  /// A question to put after an error message, `, did you mean adam?`; empty where nothing is near.
  static String question(String given, Collection<String> known) {
    return to(given, known).map(each -> TEXT.get("error.nearest", each)).orElse("");
  }

  /// The known word that a third of the letters, at most, lead to.
  static Optional<String> to(String given, Collection<String> known) {
    return known.stream()
        .filter(each -> distance(given, each) <= Math.max(given.length(), each.length()) / 3)
        .min(Comparator.comparingInt(each -> distance(given, each)));
  }

  /// Levenshtein's edit distance, where exchanging two neighbours counts once and upper case not at
  /// all.
  private static int distance(String given, String known) {
    String one = given.toLowerCase(Locale.ROOT);
    String other = known.toLowerCase(Locale.ROOT);
    int[][] d = new int[one.length() + 1][other.length() + 1];
    for (int i = 0; i <= one.length(); i++) {
      for (int j = 0; j <= other.length(); j++) {
        d[i][j] = Math.max(i, j);
        if (i > 0 && j > 0) {
          int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
          d[i][j] = Math.min(d[i - 1][j - 1] + change, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        }
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[one.length()][other.length()];
  }
}
