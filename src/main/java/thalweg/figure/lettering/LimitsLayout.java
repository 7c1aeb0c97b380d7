package thalweg.figure.lettering;

import java.util.ArrayList;
import java.util.List;
import thalweg.figure.lettering.FormulaBox.Glyphs;
import thalweg.figure.lettering.FormulaBox.InLine;
import thalweg.figure.lettering.FormulaBox.Limits;
import thalweg.figure.lettering.PlacedFormula.PlacedStroke;

/// Places sums and products over an index: the sign is drawn, with its bounds above and below it or
/// beside it. All distances are shares of the size of the letters.
///
/// @param layout places what is inside
record LimitsLayout(FormulaLayout layout) {
  private static final double HEIGHT = 1.3;
  private static final double WIDTH = 0.9;

  /// From the sign to what stands behind it.
  private static final double BEHIND = 0.16;

  /// From the sign to the bounds above and below it.
  private static final double ABOVE = 0.15;

  /// Bounds beside the sign stand out from it so far above and below.
  private static final double OUT = 0.1;

  PlacedFormula place(Limits limits, double size) {
    double small = FormulaLayout.smaller(size, FormulaLayout.SMALLER);
    PlacedFormula above = layout.place(limits.to(), small);
    PlacedFormula below =
        layout.place(new InLine(List.of(limits.index(), new Glyphs(" = "), limits.from())), small);
    PlacedFormula sign =
        limits.beside()
            ? beside(limits.sign(), above, below, size)
            : between(limits.sign(), above, below, size);
    PlacedFormula gap = PlacedFormula.of(BEHIND * size, 0, 0);
    return FormulaLayout.beside(FormulaLayout.beside(sign, gap), layout.place(limits.term(), size));
  }

  private static PlacedFormula between(
      String sign, PlacedFormula above, PlacedFormula below, double size) {
    // Bounds that are wider than the sign keep away from those of the next one.
    double wide = Math.max(above.width(), below.width()) + BEHIND * size;
    double width = Math.max(WIDTH * size, wide);
    double gap = ABOVE * size;
    double top = top(size) - gap - above.descent();
    double bottom = bottom(size) + gap + below.ascent();
    return drawn(sign, (width - WIDTH * size) / 2, size)
        .with(above.movedBy((width - above.width()) / 2, top), width)
        .with(below.movedBy((width - below.width()) / 2, bottom), width);
  }

  private static PlacedFormula beside(
      String sign, PlacedFormula above, PlacedFormula below, double size) {
    double left = (WIDTH + BEHIND / 2) * size;
    double width = left + Math.max(above.width(), below.width());
    double axis = -FormulaLayout.AXIS * size;
    double top = Math.min(top(size) + above.ascent() - OUT * size, axis - above.descent());
    double bottom = Math.max(bottom(size) - below.descent() + OUT * size, axis + below.ascent());
    return drawn(sign, 0, size)
        .with(above.movedBy(left, top), width)
        .with(below.movedBy(left, bottom), width);
  }

  private static double top(double size) {
    return -(FormulaLayout.AXIS + HEIGHT / 2) * size;
  }

  private static double bottom(double size) {
    return -(FormulaLayout.AXIS - HEIGHT / 2) * size;
  }

  private static PlacedFormula drawn(String sign, double x, double size) {
    double width = WIDTH * size;
    double top = top(size);
    double bottom = bottom(size);
    double foot = size / 10;
    double[][] corners =
        sign.equals("Σ")
            ? new double[][] {
              {0.9, top + foot},
              {0.9, top},
              {0.08, top},
              {0.52, (top + bottom) / 2},
              {0.08, bottom},
              {0.9, bottom},
              {0.9, bottom - foot}
            }
            : new double[][] {
              {0.04, top},
              {0.96, top},
              {0.78, top},
              {0.78, bottom},
              {0.78, top},
              {0.22, top},
              {0.22, bottom}
            };
    List<PlacedStroke> strokes = new ArrayList<>();
    for (int i = 1; i < corners.length; i++) {
      strokes.add(
          new PlacedStroke(
              x + corners[i - 1][0] * width,
              corners[i - 1][1],
              x + corners[i][0] * width,
              corners[i][1]));
    }
    return PlacedFormula.of(x + width, -top, bottom, strokes.toArray(PlacedStroke[]::new));
  }
}
