package thalweg.cli;

import java.util.stream.Stream;
import thalweg.formula.syntax.FormulaException;
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

  /// The formula's own message, which tells the place; of a long formula also what stands around
  /// it.
  static WrongUsage in(String formula, FormulaException refusal) {
    String message = TEXT.get("error.formula", OneLine.of(String.valueOf(refusal.getMessage())));
    if (formula.length() <= CONTEXT) {
      return new WrongUsage(message);
    }
    int from = Math.max(0, refusal.position() - CONTEXT / 2);
    int to = Math.min(formula.length(), refusal.position() + CONTEXT / 2);
    String around =
        (from > 0 ? "... " : "")
            + OneLine.of(formula.substring(from, to))
            + (to < formula.length() ? " ..." : "");
    return new WrongUsage(message + TEXT.get("error.formula.around", around));
  }
}
