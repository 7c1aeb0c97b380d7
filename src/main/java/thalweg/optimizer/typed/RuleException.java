package thalweg.optimizer.typed;

import java.util.ArrayList;
import java.util.List;
import thalweg.formula.syntax.FormulaException;
import thalweg.text.OneLine;
import thalweg.text.Text;

/// The refusal of a text that is no rule.
///
/// The message is a sentence for the person who wrote the text: what is wrong, why, and what to
/// write, and where, counting characters from 1: those of the line in a text of several lines, and
/// those of the whole text otherwise.
public final class RuleException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final Text TEXT = Text.of("rule");

  private final int position;
  private final int length;

  private RuleException(String message, int position, int length) {
    super(message);
    this.position = position;
    this.length = length;
  }

  /// The refusal of a stretch of the text.
  ///
  /// @param position the stretch's first character, counted from 0
  /// @param length the stretch's characters
  /// @param key the sentence in the bundle; it receives the position counted from 1, then
  ///   `details`, of which very long words are shortened
  static RuleException at(int position, int length, String key, Object... details) {
    List<Object> arguments = new ArrayList<>(details.length + 1);
    arguments.add(position + 1);
    for (Object detail : details) {
      arguments.add(detail instanceof String words ? OneLine.shortened(words) : detail);
    }
    return new RuleException(TEXT.get(key, arguments.toArray()), position, length);
  }

  /// The refusal of a formula in the text, by its own sentence.
  ///
  /// @param refusal counts the characters of the whole text
  static RuleException of(FormulaException refusal) {
    return new RuleException(
        String.valueOf(refusal.getMessage()), refusal.position(), refusal.length());
  }

  /// The same refusal, with its place told by the line of a text, or by the statement where `;`
  /// alone parts them.
  ///
  /// @param text the whole text
  RuleException within(String text) {
    RuleLinePlace place = RuleLinePlace.of(text, position);
    if (place.isAlone()) {
      return this;
    }
    String whole = TEXT.get("place.character", position + 1);
    String told = TEXT.get(place.key(), place.character(), place.line());
    String message =
        String.valueOf(getMessage())
            .replaceFirst("\\b" + whole + "\\b", told)
            .replace(TEXT.get("place.end"), TEXT.get(place.key() + ".end", place.line()));
    return new RuleException(message, position, length);
  }

  /// Where the refused stretch begins, in characters of the whole text counted from 0; the text's
  /// length if something is missing at its end.
  public int position() {
    return position;
  }

  /// How many characters the refused stretch has; 0 at the end of the text.
  public int length() {
    return length;
  }
}
