package thalweg.desktop.model;

import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.typed.TypableLines;

/// A rule as it is being typed, right or wrong.
///
/// @param name the optimizer's
/// @param lines of the rule, ended by `;` or a line break
public record RuleDraft(String name, String lines) {
  /// An optimizer as it is listed.
  ///
  /// @throws IllegalArgumentException if it is one of the program's
  static RuleDraft of(OptimizerType type) {
    if (!type.isTyped()) {
      throw new IllegalArgumentException(type.id() + " was not typed");
    }
    return new RuleDraft(type.id(), TypableLines.of(type).orElse(""));
  }

  /// The same lines under another name.
  public RuleDraft withName(String other) {
    return new RuleDraft(other, lines);
  }

  /// Other lines under the same name.
  public RuleDraft withLines(String other) {
    return new RuleDraft(name, other);
  }
}
