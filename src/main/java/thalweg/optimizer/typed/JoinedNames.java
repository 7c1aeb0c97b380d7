package thalweg.optimizer.typed;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Tells names that are products without a sign between their factors: `beta1m` where a line sets
/// m, `etag`.
///
/// @param known the names that lines set or that a rule finds
record JoinedNames(Set<String> known) {
  private static final Pattern LETTER =
      Pattern.compile(
          "(?:alpha|beta|gamma|delta|epsilon|eps|eta|kappa|lambda|mu|nu|rho|sigma|tau|lr)(?:_?\\d)?");

  /// Of the lines of a rule.
  static JoinedNames of(List<TypedLine> lines) {
    Set<String> known =
        new HashSet<>(Set.of(RuleNames.POINT, RuleNames.GRADIENT, RuleNames.RATE, RuleNames.STEP));
    lines.forEach(line -> known.add(line.target()));
    return new JoinedNames(known);
  }

  /// The product that a name is the factors of; empty if it is none.
  Optional<String> product(String name) {
    if (known.contains(name) || SettingKind.isKnown(name) || LETTER.matcher(name).matches()) {
      return Optional.empty();
    }
    for (int end = name.length() - 1; end > 0; end--) {
      String first = name.substring(0, end);
      String rest = name.substring(end);
      if (known.contains(rest) && isFactor(first)) {
        return Optional.of(first + "*" + rest);
      }
    }
    return Optional.empty();
  }

  private boolean isFactor(String name) {
    return known.contains(name) || LETTER.matcher(name).matches();
  }
}
