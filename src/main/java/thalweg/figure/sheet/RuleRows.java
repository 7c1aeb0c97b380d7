package thalweg.figure.sheet;

import java.util.ArrayList;
import java.util.List;
import thalweg.figure.lettering.FittedFormula;
import thalweg.figure.lettering.FittedFormula.FittedLine;
import thalweg.figure.lettering.FittedFormula.Room;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.FormulaBox.Glyphs;
import thalweg.figure.lettering.FormulaLayout;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.lettering.PlacedFormula;
import thalweg.figure.lettering.RuleNotation;
import thalweg.figure.lettering.RuleTypesetting;
import thalweg.formula.Field;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.rule.RuleLine;
import thalweg.optimizer.rule.UpdateRule;

/// The lines of a rule side by side, set as a book sets them, on rows that are broken between them
/// alone. The gradient is left out: it is asked for in every rule. All lengths are in pixels.
final class RuleRows {
  /// Above and below the line, in sizes of its letters: as much as where a rule is written.
  private static final double ABOVE = 1.56;

  private static final double BELOW = 1.26;

  private static final double SMALLEST = 11;

  /// Between two lines of a rule.
  private static final double GAP = 7;

  /// Between cases and the sign that ends them.
  private static final double BESIDE_CASES = 3;

  /// Between what is high on one row and on the next.
  private static final double BETWEEN = 5;

  private final FormulaLayout layout;
  private final double size;
  private final double leading;
  private final double width;
  private final double indent;
  private final List<Row> rows = new ArrayList<>();
  private Row row = new Row();
  private double x;

  private record Piece(PlacedFormula formula, double x) {}

  private static final class Row {
    private final List<Piece> pieces = new ArrayList<>();

    double ascent() {
      return pieces.stream().mapToDouble(each -> each.formula.ascent()).max().orElse(0);
    }

    double height() {
      return ascent() + pieces.stream().mapToDouble(each -> each.formula.descent()).max().orElse(0);
    }
  }

  /// No rows yet.
  ///
  /// @param size of the letters
  /// @param leading from row to row, where nothing on them is higher
  /// @param indent of a row that goes on
  RuleRows(FormulaLayout layout, double size, double leading, double width, double indent) {
    this.layout = layout;
    this.size = size;
    this.leading = leading;
    this.width = width;
    this.indent = indent;
  }

  /// Adds the lines of a rule.
  ///
  /// @param before stands before them; may be empty
  void add(String before, OptimizerType type, Field field) {
    breakRow(0);
    if (!before.isEmpty()) {
      put(layout.place(new Glyphs(before), size));
      x += GAP;
    }
    RuleNotation notation = RuleNotation.of(type, field);
    List<RuleLine> lines =
        UpdateRule.of(type).lines().stream()
            .filter(line -> line.source() != RuleLine.Source.GRADIENT)
            .toList();
    for (RuleLine line : lines) {
      boolean isLast = line.equals(lines.getLast());
      add(RuleTypesetting.of(notation, line, layout, room()), isLast ? "" : ";");
    }
    breakRow(0);
  }

  private Room room() {
    return new Room(width - indent, ABOVE * size, BELOW * size, size, Math.min(size, SMALLEST));
  }

  private void add(FittedFormula line, String end) {
    for (FittedLine part : line.lines()) {
      boolean isLast = part.equals(line.lines().getLast());
      PlacedFormula sign = layout.place(new Glyphs(isLast ? end : ""), size);
      if (!row.pieces.isEmpty() && x + part.formula().width() + sign.width() > width) {
        breakRow(indent);
      }
      put(part.formula());
      // Beside cases it stands between two rows.
      x += part.formula().height() > leading ? BESIDE_CASES : 0;
      put(sign);
      if (!isLast) {
        breakRow(indent);
      }
    }
    x += GAP;
  }

  private void put(PlacedFormula formula) {
    row.pieces.add(new Piece(formula, x));
    x += formula.width();
  }

  private void breakRow(double begin) {
    if (!row.pieces.isEmpty()) {
      rows.add(row);
      row = new Row();
    }
    x = begin;
  }

  private double height(Row each) {
    return Math.max(leading, each.height() + BETWEEN);
  }

  /// How high all rows are; 0 where there are none.
  double height() {
    return rows.stream().mapToDouble(this::height).sum();
  }

  /// Draws them in the chosen colour.
  void draw(Lettering lettering, double left, double top) {
    double y = top;
    for (Row each : rows) {
      double baseline = y + (height(each) - each.height()) / 2 + each.ascent();
      for (Piece piece : each.pieces) {
        FittedFormula alone = new FittedFormula(List.of(new FittedLine(piece.formula, 0)));
        lettering.formula(alone, Fonts.REGULAR, left + piece.x, baseline);
      }
      y += height(each);
    }
  }
}
