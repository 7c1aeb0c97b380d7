package thalweg.optimizer.typed;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.formula.syntax.Accents;
import thalweg.formula.syntax.GreekLetters;

/// What papers print and a rule writes otherwise: times below names, by whatever letter they are
/// counted, accents and line ends in LaTeX.
///
/// Everything is replaced by as many characters, with blanks behind the name that is left, so that
/// a refusal counts the characters of what was typed.
///
/// @param text what is read on
/// @param indices the times that stood below names, from left to right
record PaperNotation(String text, List<TimeIndex> indices) {
  private static final String LETTER = "[A-Za-z" + GreekLetters.ALL + "]";

  /// A step counted by another letter than t, as m_{k-1} shows.
  private static final Pattern COUNTED =
      Pattern.compile("_\\{ *(?<letter>[kn]) *[-−–+] *1 *\\}|(?<low>[ₖₙ])[₋₊]₁");

  /// Times that are counted by t.
  private static final Pattern BY_T = Pattern.compile("_t(?![A-Za-z0-9_])|_\\{ *t(?!\\w)|ₜ");

  /// Where several equations begin and end.
  private static final Pattern ENVIRONMENT =
      Pattern.compile(
          "\\\\(?:begin|end)\\{(?:align|aligned|gather|gathered|equation|split)\\*?\\}");

  /// The end of an aligned equation, and the mark before its sign.
  private static final Pattern ALIGNED =
      Pattern.compile("\\\\\\\\(?![A-Za-z])|&(?= *(?:[-+*/]?=|:|←|\\\\))");

  private static final Pattern ARROW = Pattern.compile("\\\\(?:leftarrow|gets)(?![A-Za-z])");

  /// Where a name begins: also behind a number, and behind what stands below a Greek letter.
  private static final String START =
      "(?:(?<![A-Za-z0-9_\\\\])|(?<=(?<![A-Za-z0-9_.])[\\d.]{1,12})"
          + "|(?<=\\\\[A-Za-z]{1,12}_?\\d)|(?<=["
          + GreekLetters.ALL
          + "]_?[\\d₀-₉]))";

  /// What LaTeX prints upright, bold or slanted.
  private static final Pattern STYLED =
      Pattern.compile(
          "\\\\(?:mathbf|mathbb|mathsf|mathit|mathcal|boldsymbol|bm|pmb)"
              + "(?:\\s*\\{\\s*(?<braced>\\\\[A-Za-z]+|[A-Za-z])\\s*\\}|(?<bare>\\s[A-Za-z]|\\\\[A-Za-z]+))");

  /// A power that LaTeX ends by itself before the next letter.
  private static final Pattern POWER_OF_T = Pattern.compile("\\^t(?=[A-Za-z\\\\])");

  /// What parts several lines in one.
  private static final Pattern COMMA =
      Pattern.compile(
          ",(?=(?:\\s|\\\\q?quad|\\\\[,;])*\\\\?[^\\s=(),;]+\\s*(?::=|[-+*/^]*=|←|\\\\gets|\\\\leftarrow))");

  private static final Pattern SPACE =
      Pattern.compile("\\\\q?quad(?![A-Za-z])|(?<!\\\\)\\\\[,;:!]");

  private static final Pattern ACCENT =
      Pattern.compile(
          "(?<glued>(?<=[A-Za-z]))?\\\\(?:wide|over)?(?<accent>hat|bar|line|tilde|dot|vec|check|breve)"
              + ("(?: *\\{ *(?<braced>\\\\[a-z]+|" + LETTER + ") *\\}")
              + ("| *(?<bare>\\\\[a-z]+| " + LETTER + "|[" + GreekLetters.ALL + "]))")
              + "(?<index>_\\{[^{}]*\\}|_\\w|[₀-₉ₜ₋₊]+)?");

  /// What may stand below a letter with a hat over it: digits, or a time.
  private static final Pattern HATTED_INDEX = Pattern.compile("[\\d₀-₉]*|_t|_\\{ *t\\b.*|ₜ.*");

  /// Digits or a word in braces below a name in letters of the keyboard.
  private static final Pattern BRACES =
      Pattern.compile(START + "(?<name>[A-Za-z]+)_\\{ *(?!t *\\})(?<index>\\w+) *\\}");

  private static final Pattern TIME =
      Pattern.compile(
          START
              + "(?<name>(?:\\\\[A-Za-z]+|["
              + GreekLetters.ALL
              + "])["
              + Accents.ALL
              + "]?(?:_?[0-9₀-₉]+|_\\{\\w+\\}(?=_))?"
              + "|["
              + Accents.COMPOSED
              + "A-Za-z](?:["
              + Accents.ALL
              + "A-Za-z0-9₀-₉]|_(?!t(?![A-Za-z0-9_])|\\{)|_\\{\\w+\\}(?=_)){0,200}?)"
              + "(?:_\\{ *t *(?:(?<sign>[-−–+]) *(?<steps>[0-9]{1,3}) *)?\\}"
              + "|_t(?![A-Za-z0-9_])"
              + "|ₜ(?:(?<low>[₋₊])(?<digits>[₀-₉]{1,3}))?)");

  /// What a typed text says.
  static PaperNotation of(String typed) {
    String lines =
        replaced(SPACE, replaced(COMMA, replaced(ENVIRONMENT, typed, _ -> ""), _ -> ";"), _ -> "");
    String parted =
        replaced(
            ALIGNED,
            lines,
            end ->
                CasesText.isAt(lines, end.start())
                    ? end.group()
                    : end.group().equals("&") ? "" : ";");
    String styled = STYLED.matcher(parted).replaceAll(PaperNotation::unstyled);
    String powers = styled.contains("\\") ? replaced(POWER_OF_T, styled, _ -> "ᵗ") : styled;
    String counted = countedByT(TimeNotation.below(powers));
    String arrows = replaced(ARROW, counted, _ -> "←");
    String names = replaced(ACCENT, arrows, PaperNotation::accented);
    String indexed =
        replaced(BRACES, names, each -> each.group("name") + "_" + each.group("index"));
    List<TimeIndex> indices = new ArrayList<>();
    String text =
        replaced(
            TIME,
            indexed,
            each -> {
              indices.add(index(each, typed));
              return each.group("name");
            });
    return new PaperNotation(text, List.copyOf(indices));
  }

  /// The same with t for the letter that counts the steps, where that is another one and no line
  /// gives it a value.
  private static String countedByT(String text) {
    Matcher counted = COUNTED.matcher(text);
    if (!counted.find() || BY_T.matcher(text).find()) {
      return text;
    }
    String letter = counted.group("letter");
    String k = letter == null ? (counted.group("low").equals("ₖ") ? "k" : "n") : letter;
    boolean isSet =
        Pattern.compile("(?:^|[;\\n\\r]) *" + k + " *(?:=|:=|←|<-)").matcher(text).find();
    if (isSet) {
      return text;
    }
    String low = k.equals("k") ? "ₖ" : "ₙ";
    String raised = k.equals("k") ? "ᵏ" : "ⁿ";
    return text.replaceAll("(?<![A-Za-z_\\\\])(?<![A-Za-z_]\\d)" + k + "(?![A-Za-z0-9_])", "t")
        .replaceAll(
            "(?<=[\\w}" + Accents.ALL + GreekLetters.ALL + "])_" + k + "(?![A-Za-z0-9_])", "_t")
        .replace(low, "ₜ")
        .replace(raised, "ᵗ");
  }

  private static String replaced(
      Pattern pattern, String text, Function<MatchResult, String> instead) {
    return pattern
        .matcher(text)
        .replaceAll(each -> {
          String words = instead.apply(each);
          int blanks = each.group().length() - words.length();
          // Where there is no room for it, it is refused as it was typed.
          return Matcher.quoteReplacement(blanks < 0 ? each.group() : words + " ".repeat(blanks));
        });
  }

  private static String unstyled(MatchResult styled) {
    String letter =
        styled.group("braced") == null ? styled.group("bare").strip() : styled.group("braced");
    return Matcher.quoteReplacement(" ".repeat(styled.group().length() - letter.length()) + letter);
  }

  private static String accented(MatchResult accent) {
    String letter = accent.group("braced") == null ? accent.group("bare") : accent.group("braced");
    String index = accent.group("index") == null ? "" : accent.group("index");
    String low = index.replaceFirst("^_\\{?(\\d+)}?$", "$1");
    String word = accent.group("accent").equals("line") ? "bar" : accent.group("accent");
    String sign = Accents.sign(word).orElseThrow();
    String apart = accent.group("glued") == null ? "" : " ";
    return HATTED_INDEX.matcher(low).matches()
        ? apart + letter.strip() + sign + low
        : apart + GreekLetters.spelled(letter.strip()) + word + index;
  }

  private static TimeIndex index(MatchResult time, String typed) {
    String sign = time.group("sign") == null ? time.group("low") : time.group("sign");
    String steps = time.group("steps") == null ? time.group("digits") : time.group("steps");
    int offset = steps == null ? 0 : Integer.parseInt(digits(steps));
    boolean later = sign == null || sign.equals("+") || sign.equals("₊");
    Matcher accent = ACCENT.matcher(typed).region(time.start(), typed.length());
    int end = accent.lookingAt() ? accent.end() : time.end();
    return new TimeIndex(
        GreekLetters.spelled(time.group("name")),
        typed.substring(time.start(), end),
        time.start(),
        later ? offset : -offset);
  }

  private static String digits(String steps) {
    StringBuilder digits = new StringBuilder();
    steps
        .chars()
        .map(each -> each < '₀' ? each : each - '₀' + '0')
        .forEach(digits::appendCodePoint);
    return digits.toString();
  }
}
