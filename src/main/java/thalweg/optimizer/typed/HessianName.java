package thalweg.optimizer.typed;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// What papers and programs call the Hessian. It takes all coordinates together: as a setting, of
/// one number, it would make gradient descent of Newton's method without a word.
final class HessianName {
  private static final Pattern NAME =
      Pattern.compile("H|(?:H|[Hh]ess(?:ian)?)_?inv|inv_?(?:H|[Hh]ess(?:ian)?)|[Hh]ess(?:ian)?");

  private HessianName() {}

  /// Refuses the first such name that no line sets.
  ///
  /// @param text the whole text, for the place
  /// @param lines all of it, also those of one number
  static void refuse(String text, List<TypedLine> lines) {
    Set<String> set = new HashSet<>();
    lines.forEach(line -> set.add(line.target()));
    for (TypedLine line : lines) {
      for (String name : line.formula().parameters()) {
        if (NAME.matcher(name).matches() && !set.contains(name)) {
          throw line.refused(text, name, "hessian", "");
        }
      }
    }
  }
}
