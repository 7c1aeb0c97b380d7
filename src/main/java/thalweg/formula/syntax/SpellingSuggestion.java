package thalweg.formula.syntax;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds the function that a misspelt or unfinished name was meant to be.
public final class SpellingSuggestion {
  /// Shorter names are one edit away from words of two letters, whatever they are.
  private static final int LEAST = 2;

  private SpellingSuggestion() {}

  /// The first function that is one edit away, whatever the case of the letters.
  static Optional<String> nearestFunction(String name) {
    String word = name.toLowerCase(Locale.ROOT);
    return MissingFunctions.isLacking(word) || word.length() < LEAST
        ? Optional.empty()
        : FunctionNames.all().filter(symbol -> isWithinOneEdit(word, symbol)).findFirst();
  }

  /// Whether a name may become that of a function or a constant by going on writing.
  public static boolean isBegun(String name) {
    return Stream.concat(
            FunctionNames.all(), Stream.of(Node.Constant.values()).map(Node.Constant::symbol))
        .anyMatch(word -> word.length() > name.length() && word.startsWith(name));
  }

  /// Whether one letter added, dropped or changed, or two neighbours exchanged, turns one word into
  /// the other.
  static boolean isWithinOneEdit(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    int head = 0;
    while (head < shorter && a.charAt(head) == b.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter - head
        && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
      tail++;
    }
    String restOfA = a.substring(head, a.length() - tail);
    String restOfB = b.substring(head, b.length() - tail);
    boolean oneLetter = restOfA.length() <= 1 && restOfB.length() <= 1;
    boolean exchanged =
        restOfA.length() == 2 && new StringBuilder(restOfA).reverse().toString().equals(restOfB);
    return oneLetter || exchanged;
  }
}
