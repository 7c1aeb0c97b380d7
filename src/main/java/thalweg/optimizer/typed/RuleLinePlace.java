package thalweg.optimizer.typed;

/// Where a character stands among the lines of a rule: in which line, counted as an editor counts
/// them, or in which statement, where `;` alone parts them.
///
/// @param line its number, from 1; statements that are blank do not count
/// @param character its number within, from 1; of a statement, behind the blanks before it
/// @param byLines whether line breaks part the text
/// @param isAlone whether nothing parts it
record RuleLinePlace(int line, int character, boolean byLines, boolean isAlone) {

  /// The place of a character of a text.
  ///
  /// @param position in characters counted from 0, at most the text's length
  static RuleLinePlace of(String text, int position) {
    String whole = text.stripTrailing();
    boolean byLines = whole.chars().anyMatch(RuleLinePlace::isBreak);
    boolean parted = byLines || whole.strip().replaceFirst("^;+|;+$", "").indexOf(';') >= 0;
    int line = 1;
    int begin = 0;
    for (int i = 0; i < position; i++) {
      char each = text.charAt(i);
      boolean isPair = each == '\n' && i > 0 && text.charAt(i - 1) == '\r';
      boolean ends = byLines ? isBreak(each) : each == ';';
      if (ends) {
        boolean counts = byLines ? !isPair : !text.substring(begin, i).isBlank();
        line += counts ? 1 : 0;
        begin = i + 1;
      }
    }
    while (!byLines && begin < position && Character.isWhitespace(text.charAt(begin))) {
      begin++;
    }
    return new RuleLinePlace(line, position - begin + 1, byLines, !parted);
  }

  private static boolean isBreak(int each) {
    return each == '\n' || each == '\r' || each == '\u0085' || each == '\u2028' || each == '\u2029';
  }

  /// The words for it.
  String key() {
    return byLines ? "place.line" : "place.statement";
  }
}
