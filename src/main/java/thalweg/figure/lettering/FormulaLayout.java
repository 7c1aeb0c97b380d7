package thalweg.figure.lettering;

import java.util.List;
import java.util.Set;
import thalweg.figure.lettering.FormulaBox.Case;
import thalweg.figure.lettering.FormulaBox.Cases;
import thalweg.figure.lettering.FormulaBox.Fenced;
import thalweg.figure.lettering.FormulaBox.Fraction;
import thalweg.figure.lettering.FormulaBox.Glyphs;
import thalweg.figure.lettering.FormulaBox.InLine;
import thalweg.figure.lettering.FormulaBox.Limits;
import thalweg.figure.lettering.FormulaBox.Lowered;
import thalweg.figure.lettering.FormulaBox.Part;
import thalweg.figure.lettering.FormulaBox.Raised;
import thalweg.figure.lettering.FormulaBox.Root;
import thalweg.figure.lettering.PlacedFormula.PlacedStroke;
import thalweg.figure.lettering.PlacedFormula.PlacedText;
import thalweg.formula.syntax.Node;

/// Places the boxes of a formula. All distances are shares of the size of its letters.
///
/// @param measure how wide characters are
public record FormulaLayout(TextMeasure measure) {
  static final double ASCENT = 0.75;
  static final double DESCENT = 0.22;

  /// Where the bar of a fraction is, above the line.
  static final double AXIS = 0.27;

  static final double GAP = 0.12;
  static final double SMALLER = 0.72;
  private static final double SMALL_FRACTION = 0.85;

  /// Letters are no smaller than this, in pixels.
  private static final double SMALLEST = 8;

  /// So far above the line, or below the top of what is higher, an exponent stands.
  private static final double RAISED = 0.38;

  /// Its own lower edge stays so far above the line.
  private static final double CLEAR = 0.1;

  /// What is no higher than so many lines has brackets of the typeface.
  private static final double ONE_LINE = 1.35;

  /// Brackets that the typefaces have no signs for.
  private static final Set<String> DRAWN = Set.of("⌊", "⌈");

  /// So far below the line an index stands.
  private static final double LOWERED = 0.2;

  private static final double FENCE = 0.4;
  private static final double HOOK = 0.5;

  /// How wide characters are.
  @FunctionalInterface
  public interface TextMeasure {
    double width(String text, double size);
  }

  /// Where everything stands, with letters of a size.
  public PlacedFormula place(FormulaBox box, double size) {
    return switch (box) {
      case Glyphs(String text) -> glyphs(text, size);
      case InLine(List<FormulaBox> parts) -> {
        PlacedFormula all = PlacedFormula.of(0, ASCENT * size, DESCENT * size);
        for (FormulaBox part : parts) {
          all = beside(all, place(part, size));
        }
        yield all;
      }
      case Fraction(FormulaBox above, FormulaBox below) -> fraction(above, below, size);
      case Raised(FormulaBox base, FormulaBox exponent) -> raised(base, exponent, size);
      case Root(String degree, FormulaBox under) -> root(degree, under, size);
      case Lowered(FormulaBox base, FormulaBox index) -> lowered(base, index, size);
      case Limits limits -> new LimitsLayout(this).place(limits, size);
      case Cases(List<Case> cases) -> new CasesLayout(this).place(cases, size);
      case Fenced(String open, FormulaBox inner, String close) ->
          fenced(open, placeInside(inner, size), close, size);
      case Part(Node node, FormulaBox inner) -> place(inner, size).as(node);
    };
  }

  /// Cases have a brace or brackets, not both.
  private PlacedFormula placeInside(FormulaBox inner, double size) {
    return switch (inner) {
      case Cases(List<Case> cases) -> new CasesLayout(this).inBrackets(cases, size);
      case Part(Node node, FormulaBox box) -> placeInside(box, size).as(node);
      default -> place(inner, size);
    };
  }

  private PlacedFormula glyphs(String text, double size) {
    return new PlacedFormula(
        measure.width(text, size),
        ASCENT * size,
        DESCENT * size,
        List.of(new PlacedText(text, 0, 0, size)),
        List.of(),
        List.of());
  }

  static PlacedFormula beside(PlacedFormula left, PlacedFormula right) {
    return left.with(right.movedBy(left.width(), 0), left.width() + right.width());
  }

  static double smaller(double size, double share) {
    return Math.max(Math.min(size, SMALLEST), share * size);
  }

  private PlacedFormula fraction(FormulaBox above, FormulaBox below, double size) {
    PlacedFormula top = place(above, smaller(size, SMALL_FRACTION));
    PlacedFormula bottom = place(below, smaller(size, SMALL_FRACTION));
    double gap = GAP * size;
    double bar = -AXIS * size;
    double width = Math.max(top.width(), bottom.width()) + 2 * gap;
    PlacedFormula placedTop = top.movedBy((width - top.width()) / 2, bar - gap - top.descent());
    PlacedFormula placedBottom =
        bottom.movedBy((width - bottom.width()) / 2, bar + gap + bottom.ascent());
    return PlacedFormula.of(width, 0, 0, new PlacedStroke(gap / 2, bar, width - gap / 2, bar))
        .with(placedTop, width)
        .with(placedBottom, width);
  }

  private PlacedFormula raised(FormulaBox base, FormulaBox exponent, double size) {
    PlacedFormula low = place(base, size);
    PlacedFormula high = place(exponent, smaller(size, SMALLER));
    double clear = high.descent() + CLEAR * size;
    double lift = Math.max(Math.max(RAISED * size, low.ascent() - RAISED * size), clear);
    return beside(low, high.movedBy(0, -lift));
  }

  private PlacedFormula lowered(FormulaBox base, FormulaBox index, double size) {
    PlacedFormula small = place(index, smaller(size, SMALLER));
    return beside(place(base, size), small.movedBy(0, LOWERED * size));
  }

  private PlacedFormula root(String degree, FormulaBox under, double size) {
    PlacedFormula inner = place(under, size);
    double top = -inner.ascent() - GAP * size;
    double hook = HOOK * size;
    double width = hook + inner.width() + GAP * size;
    PlacedFormula sign =
        PlacedFormula.of(
            width,
            -top,
            inner.descent(),
            new PlacedStroke(0, -AXIS * size, hook / 3, -AXIS * size - GAP * size / 2),
            new PlacedStroke(
                hook / 3, -AXIS * size - GAP * size / 2, hook * 2 / 3, inner.descent()),
            new PlacedStroke(hook * 2 / 3, inner.descent(), hook, top),
            new PlacedStroke(hook, top, width, top));
    PlacedFormula whole = sign.with(inner.movedBy(hook, 0), width);
    if (degree.isEmpty()) {
      return whole;
    }
    PlacedFormula small = glyphs(degree, smaller(size, SMALLER) * SMALLER);
    return whole.with(small.movedBy(0, -AXIS * size - GAP * size - small.descent()), width);
  }

  private PlacedFormula fenced(String open, PlacedFormula inner, String close, double size) {
    boolean low = inner.height() <= ONE_LINE * (ASCENT + DESCENT) * size && !DRAWN.contains(open);
    PlacedFormula left = low ? glyphs(open, size) : fence(open, inner, size);
    PlacedFormula right = low ? glyphs(close, size) : fence(close, inner, size);
    return beside(beside(left, inner), right);
  }

  /// As high as what is inside. Round brackets are drawn with three strokes, all others with
  /// straight ones.
  private static PlacedFormula fence(String sign, PlacedFormula inner, double size) {
    double width = FENCE * size;
    double top = -inner.ascent();
    double bottom = inner.descent();
    double in = width * 0.6;
    double out = width * 0.28;
    double middle = width / 2;
    double bend = Math.min(inner.height() / 4, size / 3);
    return switch (sign) {
      case "(" -> bracket(width, inner, in, out, top + bend, bottom - bend);
      case ")" -> bracket(width, inner, width - in, width - out, top + bend, bottom - bend);
      case "⌊" -> feet(width, inner, out, in, bottom);
      case "⌋" -> feet(width, inner, width - out, width - in, bottom);
      case "⌈" -> feet(width, inner, out, in, top);
      case "⌉" -> feet(width, inner, width - out, width - in, top);
      default ->
          PlacedFormula.of(width, -top, bottom, new PlacedStroke(middle, top, middle, bottom));
    };
  }

  private static PlacedFormula bracket(
      double width, PlacedFormula inner, double end, double back, double upper, double lower) {
    double top = -inner.ascent();
    double bottom = inner.descent();
    return PlacedFormula.of(
        width,
        -top,
        bottom,
        new PlacedStroke(end, top, back, upper),
        new PlacedStroke(back, upper, back, lower),
        new PlacedStroke(back, lower, end, bottom));
  }

  private static PlacedFormula feet(
      double width, PlacedFormula inner, double back, double end, double foot) {
    double top = -inner.ascent();
    double bottom = inner.descent();
    return PlacedFormula.of(
        width,
        -top,
        bottom,
        new PlacedStroke(back, top, back, bottom),
        new PlacedStroke(back, foot, end, foot));
  }
}
