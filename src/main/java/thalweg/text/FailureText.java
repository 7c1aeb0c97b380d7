package thalweg.text;

import java.util.concurrent.CancellationException;

/// Why something could not be computed, in the words that a user reads; a stack trace belongs into
/// the log.
public final class FailureText {
  private static final Text WORDS = Text.of("failure");

  private FailureText() {}

  /// The reason in short words.
  public static String of(Throwable failure) {
    return switch (failure) {
      case OutOfMemoryError _ -> WORDS.get("memory");
      case StackOverflowError _ -> WORDS.get("depth");
      case CancellationException _ -> WORDS.get("interrupted");
      default -> {
        String said = failure.getMessage();
        String name = failure.getClass().getSimpleName();
        yield WORDS.get("program", said == null || said.isBlank() ? name : said);
      }
    };
  }
}
