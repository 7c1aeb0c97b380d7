package thalweg.desktop.task;

import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.SequencedMap;
import thalweg.desktop.model.History;
import thalweg.landscape.Landscape;
import thalweg.objective.FormulaObjective;

/// What surveys chose for formulas, for when undo and redo bring one back; the oldest goes first.
final class SurveyedFormulas {
  private final SequencedMap<FormulaObjective, Landscape> chosen = new LinkedHashMap<>();

  void remember(Landscape landscape) {
    written(landscape).ifPresent(formula -> chosen.putLast(formula, landscape));
    if (chosen.size() > History.LEVELS) {
      chosen.pollFirstEntry();
    }
  }

  /// What was chosen for a formula; empty where that is not remembered.
  Optional<Landscape> of(FormulaObjective formula) {
    return Optional.ofNullable(chosen.get(formula));
  }

  /// A landscape's formula, if it has one.
  static Optional<FormulaObjective> written(Landscape landscape) {
    return landscape
        .formula()
        .map(formula -> new FormulaObjective(formula, landscape.parameters()));
  }

  /// A field is compiled when it is first asked for.
  static Landscape compiled(Landscape landscape) {
    landscape.field();
    return landscape;
  }
}
