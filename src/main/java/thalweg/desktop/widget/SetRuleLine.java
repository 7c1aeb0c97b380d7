package thalweg.desktop.widget;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.DoubleFunction;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import thalweg.figure.lettering.FittedFormula;
import thalweg.figure.lettering.FittedFormula.Room;
import thalweg.figure.lettering.RuleNotation;
import thalweg.figure.lettering.RuleTypesetting;
import thalweg.optimizer.rule.RuleLine;

/// A line of a rule set as a book sets it, with bars in its fractions; as high as that is at its
/// width.
public final class SetRuleLine extends Region {
  /// Room for one bar, so that letters in bars in bars are not too small to read.
  private static final Room AMONG_WORDS = new Room(0, 21, 17, 13.5, 11);

  private static final Room FROM_AFAR = new Room(0, 27, 22, 17, 13);

  /// Between this line and the next, in pixels.
  private static final double LEADING = 4;

  private static final int MOST_KNOWN = 8;

  private final Room room;
  private final FormulaLines lines = new FormulaLines();

  /// What it is at widths that were asked for: layout asks for each several times.
  private final Map<Double, FittedFormula> known = new HashMap<>();

  private DoubleFunction<FittedFormula> fit = _ -> new FittedFormula(List.of());
  private String letters = "";
  private String role = "";

  private SetRuleLine(Room room) {
    this.room = room;
    getStyleClass().add("part-letters");
    setAccessibleRole(AccessibleRole.TEXT);
    setMinWidth(0);
    getChildren().add(lines);
  }

  /// One that stands among words of the window, with nothing in it yet.
  public static SetRuleLine amongWords() {
    return new SetRuleLine(AMONG_WORDS);
  }

  /// One that is read in a lecture hall, with nothing in it yet.
  public static SetRuleLine fromAfar() {
    return new SetRuleLine(FROM_AFAR);
  }

  /// Sets a line.
  public void show(RuleNotation notation, RuleLine line) {
    String now = notation.letters(line);
    String style = "part-" + line.role().name().toLowerCase(Locale.ROOT);
    if (now.equals(letters) && style.equals(role)) {
      return;
    }
    getStyleClass().remove(role);
    getStyleClass().add(style);
    role = style;
    letters = now;
    setAccessibleText(now);
    known.clear();
    fit = width -> RuleTypesetting.of(notation, line, FormulaLines.LAYOUT, room.across(width));
    requestLayout();
  }

  /// The line in letters, for whoever does not see it.
  public String letters() {
    return letters;
  }

  private FittedFormula fitted() {
    return fitted(getWidth() > 0 ? getWidth() : Double.MAX_VALUE);
  }

  private FittedFormula fitted(double width) {
    if (known.size() > MOST_KNOWN) {
      known.clear();
    }
    return known.computeIfAbsent(width, fit::apply);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /// That of its first line.
  @Override
  public double getBaselineOffset() {
    return fitted().lines().stream()
        .findFirst()
        .map(first -> LEADING / 2 + first.formula().ascent())
        .orElse(0.0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.ceil(FormulaLines.width(fitted(Double.MAX_VALUE)));
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(
        fitted(width < 0 ? Double.MAX_VALUE : width).lines().stream()
            .mapToDouble(each -> each.formula().height() + LEADING)
            .sum());
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    lines.stack(fitted(), LEADING);
  }
}
