package thalweg.desktop.widget;

import javafx.scene.Group;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import thalweg.figure.lettering.FittedFormula;
import thalweg.figure.lettering.FittedFormula.FittedLine;
import thalweg.figure.lettering.FormulaLayout;

/// A formula that fits into a room of the window, on its lines, in the colours of the style sheet.
public final class FormulaLines extends Group {
  /// Sets formulas in the window's typeface.
  public static final FormulaLayout LAYOUT =
      new FormulaLayout((text, size) -> width(text, Font.font("Inter", size)));

  /// No lines yet.
  public FormulaLines() {
    getStyleClass().add("formula-lines");
    setAutoSizeChildren(false);
  }

  /// Sets its lines where they are in their room.
  ///
  /// @param ascent of the room
  public void set(FittedFormula formula, double ascent) {
    getChildren().clear();
    formula.lines().forEach(line -> add(line, ascent + line.y() - line.formula().ascent()));
    style();
  }

  /// Sets its lines one below the other.
  ///
  /// @param leading below each, and half of it above the first
  void stack(FittedFormula formula, double leading) {
    getChildren().clear();
    double top = leading / 2;
    for (FittedLine line : formula.lines()) {
      add(line, top);
      top += line.formula().height() + leading;
    }
    style();
  }

  private void add(FittedLine line, double top) {
    Group group = new Group(SetFormula.of(line.formula(), line.formula().height()).all());
    group.setLayoutY(top);
    getChildren().add(group);
  }

  /// What is added while others are laid out is styled only when something else changes.
  private void style() {
    if (getScene() != null) {
      applyCss();
    }
  }

  /// How wide the widest of its lines is, in pixels.
  public static double width(FittedFormula formula) {
    return formula.lines().stream().mapToDouble(each -> each.formula().width()).max().orElse(0);
  }

  private static double width(String text, Font font) {
    Text measured = new Text(text);
    measured.setFont(font);
    return measured.getLayoutBounds().getWidth();
  }
}
