package thalweg.desktop.step;

import java.util.Optional;
import thalweg.desktop.model.StepView;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.StepPart;
import thalweg.race.NonFiniteStep;
import thalweg.text.Text;

/// What the current part of a step says in one plain sentence, for the last row: the numbers stand
/// below it.
final class PlainStepWords {
  private final Text words = Text.of("step");
  private final StepWords full;
  private final StepPart part;

  private PlainStepWords(StepView view) {
    full = new StepWords(view);
    part = view.current();
  }

  static String of(StepView view) {
    return new PlainStepWords(view).sentence().orElseGet(() -> StepWords.of(view));
  }

  /// Empty where the sentence with numbers is plain enough.
  private Optional<String> sentence() {
    RuleLine line = part.line();
    boolean told = line.tells().isPresent();
    boolean curved =
        line.source() == RuleLine.Source.HESSIAN || line.source() == RuleLine.Source.AXES;
    if (told || curved || NonFiniteStep.isIn(part)) {
      return Optional.empty();
    }
    return switch (line.role()) {
      case GRADIENT -> gradient();
      case VELOCITY -> velocity();
      case STEP -> move();
      case LOOK, NUMBER -> Optional.empty();
    };
  }

  private Optional<String> gradient() {
    if (!part.isNoisy() && part.value().norm() == 0) {
      return Optional.empty();
    }
    String key = full.isHere() ? "plain.gradient" : "plain.elsewhere";
    return Optional.of(words.get(part.isNoisy() ? key + ".noisy" : key));
  }

  private Optional<String> velocity() {
    return part.value().norm() == 0
        ? Optional.empty()
        : Optional.of(
            words.get("plain.velocity", StepWords.capitalized(part.line().name()), full.bearing()));
  }

  private Optional<String> move() {
    if (full.moved().norm() == 0 || !full.isLastMove()) {
      return Optional.empty();
    }
    boolean carried = full.carrier().filter(each -> each.value().norm() > 0).isPresent();
    return Optional.of(
        words.get(carried ? "plain.move.carried" : "plain.move", full.way(full.moved()))
            + full.rise());
  }
}
