package thalweg.desktop.lecture;

import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import thalweg.desktop.widget.FormulaLines;
import thalweg.figure.lettering.FittedFormula;
import thalweg.figure.lettering.FittedFormula.Room;
import thalweg.figure.lettering.SpokenFormula;
import thalweg.formula.Formula;
import thalweg.text.Text;

/// The formula in a lecture hall, set as a book sets it, as large as the line has room for; behind
/// it the values of its parameters.
final class LectureFormula extends Region {
  /// In pixels: of the letters, and of the line above and below the foot of the letters.
  private static final double LARGEST = 19;

  private static final double SMALLEST = 12;
  private static final double ASCENT = 25;
  private static final double DESCENT = 17;

  /// A formula in less room says nothing, in pixels.
  private static final double LEAST = 90;

  private final Text words = Text.of("lecture");
  private final Label parameters = new Label();
  private final FormulaLines lines = new FormulaLines();
  private Optional<Formula> shown = Optional.empty();
  private double fittedTo = Double.NaN;

  LectureFormula() {
    getStyleClass().add("lecture-formula");
    setMinWidth(0);
    setAccessibleRole(AccessibleRole.TEXT);
    getChildren().addAll(lines, parameters);
  }

  /// Shows a formula, or none.
  ///
  /// @param values of its parameters, in words
  void show(Optional<Formula> formula, String values) {
    shown = formula;
    parameters.setText(values);
    setAccessibleText(formula.map(each -> SpokenFormula.of(each.root()) + values).orElse(""));
    fittedTo = Double.NaN;
    requestLayout();
  }

  private FittedFormula fitted(Formula formula, double width) {
    Room room = new Room(width, ASCENT, DESCENT, LARGEST, SMALLEST);
    return FittedFormula.of(FormulaLines.LAYOUT, words.get("formula"), formula, room);
  }

  private double behind() {
    return parameters.getText().isEmpty() ? 0 : Math.ceil(parameters.prefWidth(-1));
  }

  @Override
  protected double computePrefWidth(double height) {
    return shown
        .map(each -> Math.ceil(FormulaLines.width(fitted(each, Double.MAX_VALUE))) + behind())
        .orElse(0.0);
  }

  @Override
  protected double computePrefHeight(double width) {
    return shown.isEmpty() ? 0 : ASCENT + DESCENT;
  }

  @Override
  protected void layoutChildren() {
    boolean some = shown.isPresent() && getWidth() >= LEAST;
    lines.setVisible(some);
    parameters.setVisible(some);
    if (some && getWidth() != fittedTo) {
      fittedTo = getWidth();
      shown.ifPresent(this::set);
    }
  }

  /// The parameters go first where the formula has no room beside them.
  private void set(Formula formula) {
    double room = getWidth() - behind();
    boolean beside = room >= LEAST;
    FittedFormula fitted = fitted(formula, beside ? room : getWidth());
    lines.set(fitted, ASCENT);
    parameters.setVisible(beside);
    double high = parameters.prefHeight(-1);
    parameters.resizeRelocate(
        FormulaLines.width(fitted), ASCENT - parameters.getBaselineOffset(), behind(), high);
  }
}
