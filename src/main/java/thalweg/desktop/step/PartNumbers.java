package thalweg.desktop.step;

import java.util.ArrayList;
import java.util.List;
import thalweg.figure.lettering.RuleNotation;
import thalweg.optimizer.rule.PlaneVector;
import thalweg.optimizer.rule.StepPart;
import thalweg.text.Text;

/// How a part of a step came out of the numbers.
final class PartNumbers {
  private static final Text WORDS = Text.of("step");

  private PartNumbers() {}

  /// At most two rows of text: one a coordinate where there are coordinates.
  static List<String> rows(StepPart part, RuleNotation notation) {
    return switch (part.line().source()) {
      case FORMULA -> computed(part, notation);
      case GRADIENT -> gradient(part);
      case HESSIAN ->
          List.of(
              WORDS.get(
                  "entries",
                  part.numbers().stream().map(RuleNotation::number).toArray(Object[]::new)));
      case AXES -> List.of(axis("q1", part, notation), axis("q2", part, notation));
      case KEPT -> List.of();
    };
  }

  private static List<String> computed(StepPart part, RuleNotation notation) {
    if (part.isNumber()) {
      return List.of(
          WORDS.get(
              "row.number", notation.numbers(part, 0), RuleNotation.number(part.value().x())));
    }
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      rows.add(
          WORDS.get(
              "row",
              WORDS.get(i == 0 ? "along.x" : "along.y"),
              notation.numbers(part, i),
              RuleNotation.number(part.value().get(i))));
    }
    return rows;
  }

  private static List<String> gradient(StepPart part) {
    List<String> rows = new ArrayList<>();
    rows.add(WORDS.get("at", RuleNotation.brief(part.from())));
    if (!part.value().equals(part.exact())) {
      rows.add(WORDS.get("without.noise", RuleNotation.brief(part.exact())));
    }
    return rows;
  }

  private static String axis(String name, StepPart part, RuleNotation notation) {
    PlaneVector axis = part.used().getOrDefault(name, PlaneVector.of(Double.NaN));
    return WORDS.get("axis", notation.symbols().getOrDefault(name, name), RuleNotation.brief(axis));
  }
}
