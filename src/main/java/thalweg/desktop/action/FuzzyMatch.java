package thalweg.desktop.action;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import thalweg.text.Folded;

/// How well typed letters fit some words: whole words first, then beginnings of words, then
/// anything inside, then letters with gaps between them.
public final class FuzzyMatch {
  private static final int BEGUN = 100;
  private static final int INSIDE = 200;
  private static final int SCATTERED = 1000;
  private static final int WIDEST = 3;

  private FuzzyMatch() {}

  /// Those of some things whose words fit, the best first; all of them, in their order, where
  /// nothing is typed.
  public static <T> List<T> best(List<T> all, Function<T, String> words, String typed) {
    record Fitting<T>(T thing, int cost) {}
    return all.stream()
        .flatMap(each ->
            cost(words.apply(each), typed).stream().mapToObj(cost -> new Fitting<>(each, cost)))
        .sorted(Comparator.comparingInt(Fitting::cost))
        .map(Fitting::thing)
        .toList();
  }

  /// What a match costs; empty where the words do not fit. Every typed word has to.
  static OptionalInt cost(String words, String typed) {
    OptionalInt plain = foldedCost(Folded.plain(words), Folded.plain(typed));
    return plain.isPresent()
        ? plain
        : foldedCost(Folded.withoutUmlauts(words), Folded.withoutUmlauts(typed));
  }

  private static OptionalInt foldedCost(String text, String typed) {
    int cost = 0;
    for (String part : typed.strip().split("\\s+", -1)) {
      OptionalInt one = costOfPart(text, part);
      if (one.isEmpty()) {
        return one;
      }
      cost += one.getAsInt();
    }
    return OptionalInt.of(cost);
  }

  private static OptionalInt costOfPart(String text, String part) {
    // Nothing typed is found everywhere, without end.
    if (part.isEmpty()) {
      return OptionalInt.of(0);
    }
    OptionalInt begun = OptionalInt.empty();
    for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        if (isEnd(text, at + part.length())) {
          return OptionalInt.of(at);
        }
        begun = begun.isPresent() ? begun : OptionalInt.of(BEGUN + at);
      }
    }
    if (begun.isPresent()) {
      return begun;
    }
    int inside = text.indexOf(part);
    return inside >= 0 ? OptionalInt.of(INSIDE + inside) : scattered(text, part);
  }

  /// Whether a word ends before a character; one with a hyphen is one word.
  private static boolean isEnd(String text, int at) {
    return at == text.length()
        || (!Character.isLetterOrDigit(text.charAt(at)) && text.charAt(at) != '-');
  }

  private static OptionalInt scattered(String text, String part) {
    int first = text.indexOf(part.charAt(0));
    int at = first - 1;
    for (int i = 0; i < part.length(); i++) {
      at = text.indexOf(part.charAt(i), at + 1);
      if (at < 0) {
        return OptionalInt.empty();
      }
    }
    int span = at - first;
    // Letters picked from here and there mean nothing.
    return span > WIDEST * part.length() ? OptionalInt.empty() : OptionalInt.of(SCATTERED + span);
  }
}
