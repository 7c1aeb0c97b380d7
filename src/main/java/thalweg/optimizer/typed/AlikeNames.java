package thalweg.optimizer.typed;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thalweg.optimizer.rule.Symbols;

/// Refuses two names of a rule that are printed alike, as `gamma0` and `gamma_0` are: no reader
/// tells them apart, and steps are explained in what is printed.
final class AlikeNames {
  private final String text;
  private final Map<String, String> printed = new HashMap<>();

  private AlikeNames(String text) {
    this.text = text;
  }

  /// Refuses the second of two such names.
  ///
  /// @param text the whole text, for the place
  /// @param lines all of it
  static void refuse(String text, List<TypedLine> lines) {
    AlikeNames names = new AlikeNames(text);
    lines.forEach(names::check);
  }

  private void check(TypedLine line) {
    String target = line.target();
    String alike = knownAs(target);
    if (!alike.equals(target)) {
      throw line.refusedTarget("name.alike", alike);
    }
    for (String name : line.formula().parameters()) {
      String other = knownAs(name);
      if (!other.equals(name)) {
        throw line.refused(text, name, "name.alike", other);
      }
    }
  }

  /// The first name that was printed so.
  private String knownAs(String name) {
    return printed.computeIfAbsent(Symbols.of(name), _ -> name);
  }
}
