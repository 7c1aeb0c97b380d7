package thalweg.formula.syntax;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.formula.derivative.Operator;

/// The index and the bounds of sums and products as LaTeX writes them: `\sum_{i=1}^{5}`.
///
/// @param operator [Operator#PLUS] or [Operator#TIMES]
/// @param from as it is written
/// @param to as it is written
record SeriesBounds(Operator operator, String index, String from, String to) {
  private static final String SIGN =
      "\\s*(?<sign>\\\\sum|\\\\prod|[ΣΠ∑∏])(?:\\s*\\\\(?:no)?limits)?";
  private static final String LOWER =
      "\\s*_\\s*\\{\\s*(?<index>[A-Za-z])\\s*=\\s*(?<from>[-\\w]+)\\s*\\}";
  private static final String UPPER = "\\s*\\^\\s*(?:\\{\\s*(?<braced>[^{}]*?)\\s*\\}|(?<to>\\w))";
  private static final Pattern WRITTEN = Pattern.compile(SIGN + LOWER + UPPER);
  private static final Pattern UPPER_FIRST = Pattern.compile(SIGN + UPPER + LOWER);

  /// Where the bounds end of a sign that begins there; empty if it has none.
  ///
  /// @param start where the sign is, in characters counted from 0
  static Optional<Integer> end(String text, int start) {
    for (Pattern each : new Pattern[] {WRITTEN, UPPER_FIRST}) {
      Matcher matcher = each.matcher(text).region(start, text.length());
      if (matcher.lookingAt()) {
        return Optional.of(matcher.end());
      }
    }
    return Optional.empty();
  }

  /// What a sign and its bounds say.
  static SeriesBounds of(String written) {
    Matcher matcher = WRITTEN.matcher(written);
    if (!matcher.matches()) {
      matcher = UPPER_FIRST.matcher(written);
      if (!matcher.matches()) {
        throw new IllegalArgumentException(written);
      }
    }
    String to = matcher.group("to") == null ? matcher.group("braced") : matcher.group("to");
    Operator operator =
        matcher.group("sign").matches("\\\\sum|[Σ∑]") ? Operator.PLUS : Operator.TIMES;
    return new SeriesBounds(operator, matcher.group("index"), matcher.group("from"), to);
  }
}
