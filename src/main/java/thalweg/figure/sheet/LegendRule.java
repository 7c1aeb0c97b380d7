package thalweg.figure.sheet;

import java.awt.Graphics2D;
import thalweg.figure.Theme;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.optimizer.OptimizerType;
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

  private static final double BELOW = 8;

  /// How high they are, in pixels; 0 for a method of the program.
  double height(Lettering lettering, double width) {
    double height = rows(lettering, width).height();
    return height > 0 ? height + BELOW : 0;
  }

  /// Draws them.
  ///
  /// @param top where the row of the run ends
  void draw(Graphics2D graphics, double left, double top, double width) {
    Lettering lettering = new Lettering(graphics);
    lettering.with(Fonts.REGULAR.size(WORDS), theme.muted());
    rows(lettering, width).draw(lettering, left + LegendRow.INDENT, top - WORDS);
  }

  private RuleRows rows(Lettering lettering, double width) {
    RuleRows rows =
        new RuleRows(lettering.layout(Fonts.REGULAR), WORDS, LEADING, width - LegendRow.INDENT, 0);
    OptimizerType type = experiment.entrants().get(run.entrant()).optimizer().type();
    if (type.isTyped() && run.start() == 0) {
      rows.add("", type, experiment.landscape().field());
    }
    return rows;
  }
}
