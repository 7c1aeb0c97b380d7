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
      case GRADIENT, CARRIED -> gradient(part, notation);
      case HESSIAN ->
          List.of(
              WORDS.get(
                  "entries",
                  part.numbers().stream().map(RuleNotation::number).toArray(Object[]::new)));
      case AXES -> List.of(axis("q1", part, notation), axis("q2", part, notation));
      case KEPT -> List.of();
    };
  }

  /// The same where what came out stands nowhere else.
  static List<String> whole(StepPart part, RuleNotation notation) {
    boolean told =
        switch (part.line().source()) {
          case GRADIENT, CARRIED -> part.isNoisy();
          case KEPT -> false;
          case FORMULA, HESSIAN, AXES -> true;
        };
    if (told) {
      return rows(part, notation);
    }
    String value =
        part.isNumber()
            ? RuleNotation.number(part.value().x())
            : WORDS.get(
                "brackets",
                RuleNotation.number(part.value().x())
                    + ", "
                    + RuleNotation.number(part.value().y()));
    List<String> rows = new ArrayList<>(List.of(WORDS.get("is", value)));
    rows.addAll(rows(part, notation));
    return rows;
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
              notation.result(part, i)));
    }
    return rows;
  }

  private static List<String> gradient(StepPart part, RuleNotation notation) {
    return part.isNoisy()
        ? List.of(noisy(part, "along.x", 0), noisy(part, "along.y", 1))
        : List.of(WORDS.get("at", notation.place(part)));
  }

  private static String noisy(StepPart part, String along, int coordinate) {
    return WORDS.get(
        "row.noise",
        WORDS.get(along),
        RuleNotation.number(part.exact().get(coordinate)),
        RuleNotation.number(part.noise().get(coordinate)),
        RuleNotation.number(part.value().get(coordinate)));
  }

  private static String axis(String name, StepPart part, RuleNotation notation) {
    PlaneVector axis = part.used().getOrDefault(name, PlaneVector.of(Double.NaN));
    return WORDS.get(
        "axis", notation.symbols().getOrDefault(name, name), RuleNotation.vector(axis));
  }
}
