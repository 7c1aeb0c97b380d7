package thalweg.formula.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import thalweg.text.OneLine;
import thalweg.text.Text;

/// The refusal of a text that is no formula.
///
/// The message is a sentence for the person who wrote the text: it says what was expected, and
/// where, counting characters from 1.
public final class FormulaException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;
  private static final Text TEXT = Text.of("formula");

  private final int position;
  private final int length;

  private FormulaException(String message, int position, int length) {
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
  public static FormulaException at(int position, int length, String key, Object... details) {
    List<Object> arguments = new ArrayList<>(details.length + 1);
    arguments.add(position + 1);
    for (Object detail : details) {
      arguments.add(detail instanceof String words ? OneLine.shortened(words) : detail);
    }
    return new FormulaException(TEXT.get(key, arguments.toArray()), position, length);
  }

  /// The refusal of a token that stands where another was expected.
  static FormulaException unexpected(Token found, String key, Object... details) {
    List<Object> arguments = new ArrayList<>(details.length + 1);
    arguments.add(found.text());
    arguments.addAll(Arrays.asList(details));
    String place = found.kind() == Token.Kind.END ? key + ".end" : key;
    return at(found.position(), found.length(), place, arguments.toArray());
  }

  /// Where the refused stretch begins, in characters counted from 0; the text's length if something
  /// is missing at its end.
  public int position() {
    return position;
  }

  /// How many characters the refused stretch has; 0 at the end of the text.
  public int length() {
    return length;
  }
}
