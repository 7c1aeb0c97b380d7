package thalweg.figure.lettering;

import java.util.ArrayList;
import java.util.List;
import thalweg.figure.lettering.FormulaBox.Case;
import thalweg.figure.lettering.FormulaBox.Glyphs;
import thalweg.figure.lettering.FormulaBox.InLine;
import thalweg.figure.lettering.PlacedFormula.PlacedPart;
import thalweg.figure.lettering.PlacedFormula.PlacedStroke;
import thalweg.text.Text;

/// Places cases behind a brace, one below the other, their conditions in a column. All distances
/// are shares of the size of the letters.
///
/// @param layout places what is inside
record CasesLayout(FormulaLayout layout) {
  private static final Text TEXT = Text.of("figure");
  private static final double BRACE = 0.55;

  /// From brackets to what is inside: as close as in a matrix they would look like those of one.
  private static final double ROOM = 0.25;

  /// From the widest value to the conditions.
  private static final double COLUMN = 0.9;

  /// More cases than this are set in smaller letters.
  private static final int FEW = 2;

  private static final double SIZE_OF_FEW = 0.9;
  private static final double SIZE_OF_MANY = 0.85;

  /// Letters are no smaller than this, in pixels, unless all around them are.
  private static final double SMALLEST = 10;

  private static final double LEADING_OF_FEW = 0.25;
  private static final double LEADING_OF_MANY = 0.12;

  /// A case on a line of its own.
  private record Row(PlacedFormula value, PlacedFormula condition) {
    double ascent() {
      return Math.max(value.ascent(), condition.ascent());
    }

    double height() {
      return ascent() + Math.max(value.descent(), condition.descent());
    }
  }

  PlacedFormula place(List<Case> cases, double size) {
    return place(cases, BRACE * size, size);
  }

  /// Without a brace, for brackets around them.
  PlacedFormula inBrackets(List<Case> cases, double size) {
    PlacedFormula inside = place(cases, 0, size);
    double room = ROOM * size;
    double width = inside.width() + 2 * room;
    return PlacedFormula.of(width, inside.ascent(), inside.descent())
        .with(inside.movedBy(room, 0), width);
  }

  private PlacedFormula place(List<Case> cases, double behind, double size) {
    boolean few = cases.size() <= FEW;
    double letters = Math.max(Math.min(size, SMALLEST), (few ? SIZE_OF_FEW : SIZE_OF_MANY) * size);
    double leading = (few ? LEADING_OF_FEW : LEADING_OF_MANY) * size;
    List<Row> rows = cases.stream().map(each -> row(each, letters)).toList();
    double height = rows.stream().mapToDouble(Row::height).sum() + leading * (rows.size() - 1);
    double top = -FormulaLayout.AXIS * size - height / 2;
    double column = behind + widest(rows) + COLUMN * size;
    double width = column + rows.stream().mapToDouble(row -> row.condition.width()).max().orElse(0);
    PlacedFormula all =
        behind > 0 ? brace(behind, top, top + height) : PlacedFormula.of(0, -top, top + height);
    double y = top;
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      PlacedFormula rest = PlacedFormula.of(width, 0, 0);
      if (cases.get(i).node().isPresent()) {
        PlacedPart part =
            new PlacedPart(cases.get(i).node().get(), behind, y, width - behind, top + height - y);
        rest = new PlacedFormula(width, 0, 0, List.of(), List.of(), List.of(part));
      }
      double line = y + row.ascent();
      all =
          all.with(rest, width)
              .with(row.value.movedBy(behind, line), width)
              .with(row.condition.movedBy(column, line), width);
      y += row.height() + leading;
    }
    return all;
  }

  private static double widest(List<Row> rows) {
    return rows.stream().mapToDouble(row -> row.value.width()).max().orElse(0);
  }

  private Row row(Case each, double size) {
    FormulaBox condition =
        each.condition()
            .<FormulaBox>map(
                inner -> new InLine(List.of(new Glyphs(TEXT.get("formula.if") + " "), inner)))
            .orElseGet(() -> new Glyphs(TEXT.get("formula.otherwise")));
    return new Row(layout.place(each.value(), size), layout.place(condition, size));
  }

  private static PlacedFormula brace(double width, double top, double bottom) {
    double back = 0.42 * width;
    double bend = Math.min(width / 3, (bottom - top) / 6);
    double middle = (top + bottom) / 2;
    double[][] corners = {
      {0.75 * width, top},
      {back + (0.75 * width - back) / 3, top + bend / 3},
      {back, top + bend},
      {back, middle - bend},
      {0.1 * width, middle},
      {back, middle + bend},
      {back, bottom - bend},
      {back + (0.75 * width - back) / 3, bottom - bend / 3},
      {0.75 * width, bottom}
    };
    List<PlacedStroke> strokes = new ArrayList<>();
    for (int i = 1; i < corners.length; i++) {
      strokes.add(
          new PlacedStroke(corners[i - 1][0], corners[i - 1][1], corners[i][0], corners[i][1]));
    }
    return PlacedFormula.of(width, -top, bottom, strokes.toArray(PlacedStroke[]::new));
  }
}
