package thalweg.figure.lettering;

import java.util.Optional;
import java.util.regex.Pattern;
import thalweg.figure.lettering.FittedFormula.Room;
import thalweg.formula.Formula;
import thalweg.formula.syntax.FormulaException;
import thalweg.optimizer.rule.RuleLine;

/// Sets the lines of an update rule as a book does, with bars in fractions; in letters, as far as
/// they are words.
public final class RuleTypesetting {
  /// Two words in a row are no formula.
  private static final Pattern WORDS = Pattern.compile("\\p{L} +\\p{L}");

  private RuleTypesetting() {}

  /// A line that fits into a room, which is higher where cases need it.
  public static FittedFormula of(
      RuleNotation notation, RuleLine line, FormulaLayout layout, Room room) {
    String letters = notation.letters(line);
    return shown(line)
        .map(formula -> FormulaBoxes.of(formula.root(), notation.symbols()))
        .map(box -> FittedFormula.of(layout, notation.beginning(line), box, letters, room))
        .orElseGet(() -> FittedFormula.words(layout, letters, room));
  }

  /// The formula that a line shows; empty where it shows words.
  private static Optional<Formula> shown(RuleLine line) {
    if (line.source() != RuleLine.Source.FORMULA || WORDS.matcher(line.shown()).find()) {
      return Optional.empty();
    }
    if (line.shown().equals(line.formula().text())) {
      return Optional.of(line.formula());
    }
    try {
      return Optional.of(Formula.parse(line.shown()));
    } catch (FormulaException forPeopleAlone) {
      return Optional.empty();
    }
  }
}
