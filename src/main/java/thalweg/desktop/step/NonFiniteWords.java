package thalweg.desktop.step;

import thalweg.figure.lettering.RuleNotation;
import thalweg.optimizer.rule.StepPart;
import thalweg.race.NonFiniteStep;
import thalweg.text.Text;

/// What is said of a line that has no finite value: what that is, and of which other it follows.
final class NonFiniteWords {
  private static final Text WORDS = Text.of("step");

  private NonFiniteWords() {}

  /// A sentence, and another of the run's end where the line moves theta.
  ///
  /// @param part for which [NonFiniteStep#isIn(StepPart)] holds
  static String of(StepPart part, RuleNotation notation) {
    String symbol = notation.symbol(part.line());
    String is = new NonFiniteStep(symbol, part.value(), part.isNumber()).words();
    String told =
        NonFiniteStep.cause(part)
            .map(name ->
                WORDS.get("nonfinite.follows", is, notation.symbols().getOrDefault(name, name)))
            .orElseGet(() -> WORDS.get("nonfinite.here", is));
    return part.line().moves() ? told + " " + WORDS.get("nonfinite.end") : told;
  }
}
