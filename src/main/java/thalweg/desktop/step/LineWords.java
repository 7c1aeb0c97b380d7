package thalweg.desktop.step;

import thalweg.figure.lettering.RuleNotation;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.StepPart;
import thalweg.text.Text;

/// What a line says that has a sentence of its own.
final class LineWords {
  private static final Text WORDS = Text.of("step");

  private LineWords() {}

  /// The sentence of a part.
  ///
  /// @param key the sentence's, as the rule has it
  static String of(String key, StepPart part) {
    String way = RuleNotation.vector(part.vector());
    return WORDS.get("tells." + key, told(part), changed(part), way);
  }

  private static String told(StepPart part) {
    return part.isNumber()
        ? RuleNotation.number(part.value().x())
        : RuleNotation.vector(part.value());
  }

  /// How long what a line changes was before, and is then, in words; empty where it is new.
  private static String changed(StepPart part) {
    PlaneVector before = part.used().get(part.line().target());
    return before == null || part.isNumber()
        ? ""
        : WORDS.get(
            "changed",
            RuleNotation.number(before.norm()),
            RuleNotation.number(part.value().norm()));
  }
}
