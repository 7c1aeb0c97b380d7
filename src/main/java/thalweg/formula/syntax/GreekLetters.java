package thalweg.formula.syntax;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Greek letters, which stand for the names that spell them: `β₁` is `beta1`, as are `β_1` and
/// LaTeX's `\beta_{1}`.
public final class GreekLetters {
  /// All that are read as names.
  public static final String ALL = "αβγδεϵζηθϑκλμµνξπρστφϕχψω";

  private static final Map<Character, String> NAMES =
      Map.ofEntries(
          Map.entry('α', "alpha"),
          Map.entry('β', "beta"),
          Map.entry('γ', "gamma"),
          Map.entry('δ', "delta"),
          Map.entry('ε', "epsilon"),
          Map.entry('ϵ', "epsilon"),
          Map.entry('ζ', "zeta"),
          Map.entry('η', "eta"),
          Map.entry('θ', "theta"),
          Map.entry('ϑ', "theta"),
          Map.entry('κ', "kappa"),
          Map.entry('λ', "lambda"),
          Map.entry('μ', "mu"),
          Map.entry('µ', "mu"),
          Map.entry('ν', "nu"),
          Map.entry('ξ', "xi"),
          Map.entry('π', "pi"),
          Map.entry('ρ', "rho"),
          Map.entry('σ', "sigma"),
          Map.entry('τ', "tau"),
          Map.entry('φ', "phi"),
          Map.entry('ϕ', "phi"),
          Map.entry('χ', "chi"),
          Map.entry('ψ', "psi"),
          Map.entry('ω', "omega"));

  private static final Set<String> COMMANDS = new HashSet<>(NAMES.values());

  /// What LaTeX prints in another form.
  private static final Map<String, String> FORMS =
      Map.of("varepsilon", "epsilon", "vartheta", "theta", "varphi", "phi", "varrho", "rho");

  /// A letter with what may be lowered behind it, as it stands in a formula.
  private static final Pattern LETTER =
      Pattern.compile(
          "(?<letter>["
              + ALL
              + "]|\\\\[a-z]+)(?<hat>["
              + Accents.ALL
              + "]?)"
              + "(?:_?(?<index>[0-9₀-₉]+)|_\\{(?<braces>\\w+)\\})?");

  private static final Pattern INDEX = Pattern.compile("\\d+$");

  private static final Pattern HAT =
      Pattern.compile("(?<letters>[A-Za-z]+)(?<hat>[" + Accents.ALL + "])(?<index>[0-9₀-₉]*)");

  private GreekLetters() {}

  /// A name that was found.
  ///
  /// @param name in letters of the keyboard
  /// @param end behind its last character, in characters of the text
  record Found(String name, int end) {}

  /// Whether a character is one.
  static boolean isLetter(int character) {
    return NAMES.containsKey((char) character);
  }

  /// Whether a LaTeX command is one.
  ///
  /// @param command without the backslash
  static boolean isCommand(String command) {
    return COMMANDS.contains(command) || FORMS.containsKey(command);
  }

  /// Whether a name stands in a formula as a Greek letter, and is not spelled in others.
  static boolean isSpelled(Token name) {
    return name.length() != name.text().length()
        && COMMANDS.contains(INDEX.matcher(name.text()).replaceFirst(""));
  }

  /// The name that begins with one at a place of a text.
  ///
  /// @param start where there is a letter, or a command that is one
  static Found at(String text, int start) {
    Matcher found = LETTER.matcher(text).region(start, text.length());
    if (!found.lookingAt()) {
      throw new IllegalArgumentException("no Greek letter at " + start);
    }
    return new Found(name(found), found.end());
  }

  /// A name with every Greek letter in it spelled, and a hat over another one; the same where there
  /// is neither.
  public static String spelled(String name) {
    Matcher hat = HAT.matcher(name);
    if (hat.matches()) {
      String accent = Accents.word(hat.group("hat").charAt(0));
      return hat.group("letters") + accent + Signs.onTheLine(hat.group("index"));
    }
    if (!name.isEmpty() && Accents.isComposed(name.charAt(0))) {
      return Accents.spelled(name.charAt(0)) + Signs.onTheLine(name.substring(1));
    }
    Matcher found = LETTER.matcher(name);
    return found.replaceAll(each -> {
      String command = each.group().startsWith("\\") ? found.group("letter").substring(1) : "";
      return command.isEmpty() || isCommand(command)
          ? name(found)
          : Matcher.quoteReplacement(each.group());
    });
  }

  private static String name(Matcher found) {
    String letter = found.group("letter");
    String command = letter.substring(1);
    String plain =
        letter.startsWith("\\")
            ? FORMS.getOrDefault(command, command)
            : NAMES.getOrDefault(letter.charAt(0), letter);
    String index = found.group("index") == null ? found.group("braces") : found.group("index");
    return plain
        + (found.group("hat").isEmpty() ? "" : Accents.word(found.group("hat").charAt(0)))
        + (index == null ? "" : Signs.onTheLine(index));
  }
}
