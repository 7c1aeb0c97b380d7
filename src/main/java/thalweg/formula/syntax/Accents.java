package thalweg.formula.syntax;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What stands over letters in print, and the words that names have for it: `m̂` is `mhat`, `m̄` is
/// `mbar`, `g̃` is `gtilde`. A letter and its accent may be one character, as in `ĝ`.
public final class Accents {
  private static final Map<Character, String> WORDS =
      Map.of(
          '\u0302', "hat", '\u0304', "bar", '\u0305', "bar", '\u0303', "tilde", '\u0307', "dot",
          '\u20d7', "vec", '\u030c', "check", '\u0306', "breve");

  /// All that stand behind the letter that they are over.
  public static final String ALL =
      WORDS.keySet().stream().map(String::valueOf).sorted().collect(Collectors.joining());

  /// All letters that have one, as one character.
  public static final String COMPOSED =
      Stream.iterate('A', each -> each <= 'z', each -> (char) (each + 1))
          .filter(Character::isLetter)
          .flatMap(letter -> WORDS.keySet().stream().map(accent -> composed(letter, accent)))
          .filter(each -> each.length() == 1)
          .sorted()
          .collect(Collectors.joining());

  private Accents() {}

  private static String composed(char letter, char accent) {
    return Normalizer.normalize("" + letter + accent, Normalizer.Form.NFC);
  }

  /// Whether a character stands over the letter before it.
  static boolean isAccent(int character) {
    return WORDS.containsKey((char) character);
  }

  /// What names have for a character over a letter; nothing for another character.
  public static String word(int character) {
    return WORDS.getOrDefault((char) character, "");
  }

  /// The character for a word; empty if it names no accent.
  public static Optional<String> sign(String word) {
    return WORDS.entrySet().stream()
        .filter(each -> each.getValue().equals(word))
        .map(each -> String.valueOf(each.getKey()))
        .sorted()
        .findFirst();
  }

  /// Whether a character is a letter together with what stands over it.
  static boolean isComposed(int character) {
    return character >= 0 && COMPOSED.indexOf(character) >= 0;
  }

  /// The name of a letter together with what stands over it.
  static String spelled(int composed) {
    String parts = Normalizer.normalize(Character.toString(composed), Normalizer.Form.NFD);
    return parts.charAt(0) + word(parts.charAt(1));
  }
}
