package thalweg.session;

import java.util.Objects;

/// An optimizer that a user began to write, right or wrong.
///
/// @param of the id of the one that is changed; empty for a new one
/// @param name the name that is written
/// @param lines as they are written
public record OptimizerDraft(String of, String name, String lines) {
  /// Characters of a name that was typed; longer ones were not.
  static final int LONGEST_NAME = 200;

  /// Characters of lines that were typed; several times what a rule may have.
  static final int LONGEST_LINES = 20_000;

  /// Checks the lengths.
  ///
  /// @throws IllegalArgumentException if something is missing, or too long to have been typed
  public OptimizerDraft {
    // Jackson hands over null for what a file lacks, whatever the types say.
    if (Objects.requireNonNullElse(of, "").length() > LONGEST_NAME
        || Objects.requireNonNullElse(name, "").length() > LONGEST_NAME
        || Objects.requireNonNullElse(lines, "").length() > LONGEST_LINES
        || of == null
        || name == null
        || lines == null) {
      throw new IllegalArgumentException("a draft lacks something, or is too long");
    }
  }

  /// Whether lines are short enough to be kept.
  public static boolean canHold(String name, String lines) {
    return name.length() <= LONGEST_NAME && lines.length() <= LONGEST_LINES;
  }
}
