package thalweg.cli;

import java.util.stream.Stream;
import thalweg.text.OneLine;
import thalweg.text.Text;

/// What a person asked for cannot be done. The message is one line that names the thing and what
/// would be right.
final class WrongUsage extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private static final Text TEXT = Text.of("cli");
  private static final int CONTEXT = 60;

  private final String message;

  private WrongUsage(String message) {
    super(message);
    this.message = message;
  }

  @Override
  public String getMessage() {
    return message;
  }

  /// The message of that key. Blanks stand for control characters in the details, and of very long
  /// ones only the beginning is repeated.
  static WrongUsage of(String key, Object... details) {
    Object[] shown =
        Stream.of(details)
            .map(detail -> detail instanceof String words ? OneLine.shortened(words) : detail)
            .toArray();
    return new WrongUsage(TEXT.get("error." + key, shown));
  }

  /// The message of a formula or a rule, which tells the place; of a long one also what stands
  /// around it.
  ///
  /// @param key of the option
  /// @param position of the mistake, in characters counted from 0
  static WrongUsage in(String key, String text, String refusal, int position) {
    String message = TEXT.get("error." + key, OneLine.of(refusal));
    if (text.length() <= CONTEXT) {
      return new WrongUsage(message);
    }
    int from = Math.max(0, position - CONTEXT / 2);
    int to = Math.min(text.length(), position + CONTEXT / 2);
    String around =
        (from > 0 ? "... " : "")
            + OneLine.of(text.substring(from, to))
            + (to < text.length() ? " ..." : "");
    return new WrongUsage(message + TEXT.get("error.formula.around", around));
  }
}
