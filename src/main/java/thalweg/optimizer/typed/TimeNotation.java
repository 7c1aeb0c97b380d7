package thalweg.optimizer.typed;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.formula.syntax.Accents;
import thalweg.formula.syntax.GreekLetters;

/// Times that do not stand below names: behind them, `θ(t+1)` and `θ[t]`; above them, `θ^{(t+1)}`
/// and `θ^{t+1}`; or beside them, where a page has lost what was lowered, `mt−1`. They are put
/// below.
///
/// Where no line sets a name with such a time, it is none: `β^t` is a power, and `η(t)` is refused.
final class TimeNotation {
  private static final String SETS = "\\s*(?:=|:=|←|<-|\\\\gets|\\\\leftarrow)";
  private static final String LETTER =
      "(?:[A-Za-z" + GreekLetters.ALL + Accents.COMPOSED + "][" + Accents.ALL + "]?)";
  private static final String NAME =
      "(?<![A-Za-z0-9_\\\\])(?<name>\\\\[a-zA-Z]+(?:\\s*\\{[^{}]*\\})?|[A-Za-z]\\w*?|"
          + LETTER
          + ")";
  private static final String SHIFT = "(?:\\s*(?<sign>[-−–+])\\s*(?<steps>\\d{1,3}))?\\s*";

  private static final Pattern BEHIND =
      Pattern.compile(NAME + "(?<!_)\\s*(?<open>[(\\[])\\s*(?<letter>[tkn])" + SHIFT + "[)\\]]");

  private static final Pattern ABOVE =
      Pattern.compile(
          NAME
              + "\\^(?:\\{\\s*\\(?\\s*(?<letter>[tkn])"
              + SHIFT
              + "\\)?\\s*\\}"
              + "|\\(\\s*(?<round>[tkn])(?:\\s*(?<signs>[-−–+])\\s*(?<count>\\d{1,3}))?\\s*\\)"
              + "|(?<alone>[tkn])(?![A-Za-z0-9]))");

  /// Raised by its own characters.
  private static final Pattern RAISED = Pattern.compile(NAME + "(?<time>[ᵗᵏⁿ](?:[⁻⁺][⁰¹²³⁴-⁹]+)?)");

  private static final Pattern BESIDE =
      Pattern.compile(
          "(?<![A-Za-z0-9_\\\\])(?<name>"
              + LETTER
              + ")t(?:(?<sign>[-−–+])(?<steps>1)(?![\\d.]))?(?![A-Za-z0-9_])");

  /// What has lost more than that: `β1t` is a power, and so is `gt2`.
  private static final Pattern LOST =
      Pattern.compile(
          "(?<![A-Za-z0-9_\\\\])(?:(?<base>["
              + GreekLetters.ALL
              + "])(?:t(?<behind>\\d)|(?<before>\\d)t)"
              + "|(?<letter>"
              + LETTER
              + ")t(?<power>\\d))(?![A-Za-z0-9_])");

  private TimeNotation() {}

  /// The same text, as long, with all times below the names.
  ///
  /// @throws RuleException where more than the place of a time was lost
  static String below(String text) {
    String behind = put(BEHIND, text);
    String above = put(ABOVE, behind);
    String raised = put(RAISED, above);
    return beside(raised);
  }

  private static String put(Pattern pattern, String text) {
    Set<String> timed = new HashSet<>();
    Matcher set =
        Pattern.compile("(?:^|[;\\n\\r])\\s*(?:" + pattern.pattern() + ")&?" + SETS).matcher(text);
    while (set.find()) {
      timed.add(set.group("name"));
    }
    if (timed.isEmpty()) {
      return text;
    }
    timed.add(RuleNames.GRADIENT);
    return pattern
        .matcher(text)
        .replaceAll(each -> {
          boolean isTime = timed.contains(each.group("name"));
          String lowered = each.group("name") + time(each, pattern);
          int blanks = each.group().length() - lowered.length();
          return Matcher.quoteReplacement(isTime ? lowered + " ".repeat(blanks) : each.group());
        });
  }

  private static String time(MatchResult each, Pattern pattern) {
    if (pattern == RAISED) {
      return lowered(each.group("time"));
    }
    String letter = each.group("letter");
    String sign = each.group("sign");
    String steps = each.group("steps");
    if (pattern == ABOVE && letter == null) {
      letter = each.group("round") == null ? each.group("alone") : each.group("round");
      sign = each.group("signs");
      steps = each.group("count");
    }
    return lowered(letter + (sign == null ? "" : sign + steps));
  }

  private static String lowered(String time) {
    String plain = "tkn+-−–0123456789ᵗᵏⁿ⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹";
    String lower = "ₜₖₙ₊₋₋₋₀₁₂₃₄₅₆₇₈₉ₜₖₙ₊₋₀₁₂₃₄₅₆₇₈₉";
    StringBuilder below = new StringBuilder();
    time.chars().forEach(each -> below.append(lower.charAt(plain.indexOf(each))));
    return below.toString();
  }

  private static String beside(String text) {
    boolean isSet =
        Pattern.compile("(?:^|[;\\n\\r])\\s*" + LETTER + "t" + SETS).matcher(text).find();
    boolean isBefore = BESIDE.matcher(text).results().anyMatch(each -> each.group("sign") != null);
    if (!isSet || !isBefore) {
      return text;
    }
    Matcher lost = LOST.matcher(text);
    if (lost.find()) {
      String instead =
          lost.group("base") == null
              ? lost.group("letter") + "_t^" + lost.group("power")
              : lost.group("base")
                  + (lost.group("behind") == null ? lost.group("before") : lost.group("behind"))
                  + "^t";
      throw RuleException.at(
          lost.start(), lost.group().length(), "index.lost", lost.group(), instead);
    }
    return BESIDE
        .matcher(text)
        .replaceAll(each ->
            Matcher.quoteReplacement(
                each.group("name")
                    + lowered("t" + (each.group("sign") == null ? "" : each.group("sign") + "1"))));
  }
}
