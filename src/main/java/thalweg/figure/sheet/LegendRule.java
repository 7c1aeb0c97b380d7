package thalweg.figure.sheet;

import java.awt.Graphics2D;
import java.util.List;
import java.util.stream.Collectors;
import thalweg.figure.Theme;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.lettering.RuleNotation;
import thalweg.formula.Field;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.UpdateRule;
import thalweg.race.Experiment;
import thalweg.race.Trajectory;

/// The lines of a rule that a user typed, below its run in a legend: its name says nothing of them.
/// They stand once, below the first of its runs.
///
/// @param experiment the race
/// @param run the run
/// @param theme the colours
record LegendRule(Experiment experiment, Trajectory run, Theme theme) {
  private static final double WORDS = 13;
  private static final double LEADING = 19;

  /// The first line below the row's edge.
  private static final double FIRST = 2;

  private static final double BELOW = 6;

  /// How high they are, in pixels; 0 for a method of the program.
  double height(Lettering lettering, double width) {
    List<String> lines = lines(lettering, width);
    return lines.isEmpty() ? 0 : lines.size() * LEADING + BELOW;
  }

  /// Draws them.
  ///
  /// @param top where the row of the run ends
  void draw(Graphics2D graphics, double left, double top, double width) {
    Lettering lettering = new Lettering(graphics);
    List<String> lines = lines(lettering, width);
    for (int i = 0; i < lines.size(); i++) {
      lettering.left(
          lettering.fitted(lines.get(i), width - LegendRow.INDENT),
          left + LegendRow.INDENT,
          top + FIRST + i * LEADING);
    }
  }

  /// What was typed, broken between its lines alone: the gradient is asked for in every rule.
  private List<String> lines(Lettering lettering, double width) {
    OptimizerType type = experiment.entrants().get(run.entrant()).optimizer().type();
    if (!type.isTyped() || run.start() > 0) {
      return List.of();
    }
    lettering.with(Fonts.REGULAR.size(WORDS), theme.muted());
    return lettering.lines(words(type, experiment.landscape().field()), width - LegendRow.INDENT);
  }

  /// The lines of a rule side by side, with blanks between them alone.
  static String words(OptimizerType type, Field field) {
    RuleNotation notation = RuleNotation.of(type, field);
    return UpdateRule.of(type).lines().stream()
        .filter(line -> line.source() != RuleLine.Source.GRADIENT)
        .map(line -> notation.letters(line).replace(' ', '\u00a0'))
        .collect(Collectors.joining("; "));
  }
}
