package thalweg.desktop.controls;

import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import thalweg.desktop.widget.SetFormula;
import thalweg.figure.lettering.FittedFormula;
import thalweg.figure.lettering.FittedFormula.FittedLine;
import thalweg.figure.lettering.FittedFormula.Room;
import thalweg.figure.lettering.FormulaLayout;
import thalweg.figure.lettering.RuleNotation;
import thalweg.formula.Formula;
import thalweg.optimizer.rule.RuleLine;

/// A line of a rule set as a book sets it, with bars in its fractions; as high as that is at its
/// width.
final class SetRuleLine extends Region {
  private static final String FAMILY = "Inter";

  /// In pixels: of the letters, and of the line above and below their foot: room for one bar, so
  /// that letters in bars in bars are not too small to read.
  private static final double LARGEST = 13.5;

  private static final double SMALLEST = 11;
  private static final double ASCENT = 21;
  private static final double DESCENT = 17;

  /// Between this line and the next, in pixels.
  private static final double LEADING = 4;

  private static final FormulaLayout LAYOUT =
      new FormulaLayout((text, size) -> width(text, Font.font(FAMILY, size)));

  private final String left;
  private final Formula formula;
  private final Group lines = new Group();

  /// @param line with a formula
  SetRuleLine(RuleNotation notation, RuleLine line) {
    String letters = notation.letters(line);
    left = notation.beginning(line);
    formula = line.formula();
    getStyleClass().addAll("part-letters", "part-" + line.role().name().toLowerCase(Locale.ROOT));
    setAccessibleRole(AccessibleRole.TEXT);
    setAccessibleText(letters);
    setMinWidth(0);
    lines.setAutoSizeChildren(false);
    getChildren().add(lines);
  }

  private FittedFormula fitted(double width) {
    Room room = new Room(width, ASCENT, DESCENT, LARGEST, SMALLEST);
    return FittedFormula.of(LAYOUT, left, formula, room);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefWidth(double height) {
    FittedFormula all = fitted(Double.MAX_VALUE);
    return Math.ceil(
        all.lines().stream().mapToDouble(each -> each.formula().width()).max().orElse(0));
  }

  @Override
  protected double computePrefHeight(double width) {
    FittedFormula all = fitted(width < 0 ? Double.MAX_VALUE : width);
    return Math.ceil(
        all.lines().stream().mapToDouble(each -> each.formula().height() + LEADING).sum());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    lines.getChildren().clear();
    double top = LEADING / 2;
    for (FittedLine line : fitted(getWidth()).lines()) {
      SetFormula set = SetFormula.of(line.formula(), line.formula().height());
      Group group = new Group(set.all());
      group.setLayoutY(top);
      lines.getChildren().add(group);
      top += line.formula().height() + LEADING;
    }
    // What is added while others are laid out is styled only when something else changes.
    lines.applyCss();
  }

  private static double width(String text, Font font) {
    var measured = new javafx.scene.text.Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }
}
