package thalweg.optimizer.rule;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import thalweg.formula.syntax.Accents;

/// The letters that stand for the names in a rule: `mhat` is m with a hat, `gtilde` g with a tilde,
/// `lambda1` is lambda with an index, and so is `lambda_1`.
public final class Symbols {
  private static final Pattern NAME =
      Pattern.compile("([A-Za-z]+?)(hat|bar|tilde|dot)?(?:_?(\\d+))?");
  private static final int INDEX_ZERO = '₀';
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("alpha", "α"),
          Map.entry("beta", "β"),
          Map.entry("gamma", "γ"),
          Map.entry("delta", "δ"),
          Map.entry("epsilon", "ε"),
          Map.entry("eps", "ε"),
          Map.entry("zeta", "ζ"),
          Map.entry("eta", "η"),
          Map.entry("theta", "θ"),
          Map.entry("kappa", "κ"),
          Map.entry("lambda", "λ"),
          Map.entry("mu", "μ"),
          Map.entry("nu", "ν"),
          Map.entry("xi", "ξ"),
          Map.entry("rho", "ρ"),
          Map.entry("sigma", "σ"),
          Map.entry("tau", "τ"),
          Map.entry("phi", "φ"),
          Map.entry("chi", "χ"),
          Map.entry("psi", "ψ"),
          Map.entry("omega", "ω"),
          Map.entry("learningRate", "η₀"));

  private Symbols() {}

  /// The symbol of a name.
  public static String of(String name) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      return name;
    }
    StringBuilder symbol = new StringBuilder(LETTERS.getOrDefault(parts.group(1), parts.group(1)));
    if (parts.group(2) != null) {
      symbol.append(Accents.sign(parts.group(2)).orElseThrow());
    }
    if (parts.group(3) != null) {
      parts.group(3).chars().forEach(digit -> symbol.append((char) (INDEX_ZERO + digit - '0')));
    }
    return symbol.toString();
  }
}
