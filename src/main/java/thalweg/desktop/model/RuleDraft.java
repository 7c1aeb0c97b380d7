package thalweg.desktop.model;

/// A rule as it is being typed, right or wrong.
///
/// @param name the optimizer's
/// @param lines of the rule, ended by `;` or a line break
public record RuleDraft(String name, String lines) {
  /// The same lines under another name.
  public RuleDraft withName(String other) {
    return new RuleDraft(other, lines);
  }

  /// Other lines under the same name.
  public RuleDraft withLines(String other) {
    return new RuleDraft(name, other);
  }
}
