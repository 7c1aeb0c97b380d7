package thalweg.figure.lettering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import thalweg.figure.lettering.FormulaBox.Glyphs;
import thalweg.figure.lettering.FormulaBox.InLine;
import thalweg.formula.Formula;

/// A formula set so that it fits into a room: in the largest letters that do, on two lines, with
/// quotients on the line where bars make it too high, as it was written where sums in it are too
/// long, and at last with its middle left out.
///
/// @param lines from above; each stands on a line of its own
public record FittedFormula(List<FittedLine> lines) {
  /// Between two lines, as a share of the letters' size.
  private static final double LEADING = 0.15;

  /// From one size that is tried to the next.
  private static final double SMALLER = 0.96;

  /// Widths are guessed from one another to so large a factor.
  private static final double ABOUT = 1.2;

  /// So many cases have room beside a bar.
  private static final int FEW_ROWS = 2;

  private static final String ELLIPSIS = "…";

  /// What is left of a text whose middle is left out, before it.
  private static final double BEFORE = 0.6;

  private static final Pattern BETWEEN_TERMS = Pattern.compile(" [+−] ");

  /// What a formula says for which its own signs do not stand: LaTeX, and what is in front of it.
  private static final Pattern MARKED = Pattern.compile("[\\\\={}:\\[\\]]|return|\\p{Cntrl}");

  /// Where there is room for a formula, in pixels.
  ///
  /// @param ascent above the line
  /// @param descent below it
  /// @param most the size of the largest letters
  /// @param least the size of the smallest
  public record Room(double width, double ascent, double descent, double most, double least) {
    /// The same with another width.
    public Room across(double other) {
      return new Room(other, ascent, descent, most, least);
    }

    /// The same where cases, of which so many stand one below the other, may all have a line.
    Room forCases(int rows) {
      double more = Math.max(0, rows - FEW_ROWS) * (ascent + descent) / (2 * FEW_ROWS);
      return new Room(width, ascent + more, descent + more, most, least);
    }

    private boolean holds(PlacedFormula formula) {
      return formula.width() <= width && formula.height() <= ascent + descent;
    }

    /// How far a formula's line is below that of the room, should it be as near as it can.
    private double lineOf(PlacedFormula formula) {
      return Math.max(formula.ascent() - ascent, Math.min(0, descent - formula.descent()));
    }
  }

  /// One line of it.
  ///
  /// @param y how far its line is below that of the room
  public record FittedLine(PlacedFormula formula, double y) {}

  /// Makes the list unmodifiable.
  public FittedFormula {
    lines = List.copyOf(lines);
  }

  /// A formula.
  ///
  /// @param left stands before it
  public static FittedFormula of(FormulaLayout layout, String left, Formula formula, Room room) {
    String line = FormulaLine.of(formula.root());
    boolean isPlain = !MARKED.matcher(formula.text()).find();
    String written = isPlain ? Typesetting.formula(formula.text()) : line;
    return boxed(layout, left, FormulaBoxes.of(formula.root()), room)
        .orElseGet(() -> written(layout, left + written, left + line, room));
  }

  /// A formula in boxes, cases of any number in lines of their own.
  ///
  /// @param left stands before it
  /// @param line all of it, should it have to stand on one
  static FittedFormula of(
      FormulaLayout layout, String left, FormulaBox whole, String line, Room room) {
    return boxed(layout, left, whole, room.forCases(CaseRows.of(whole)))
        .orElseGet(() -> words(layout, line, room));
  }

  /// Words on a line.
  static FittedFormula words(FormulaLayout layout, String line, Room room) {
    return written(layout, line, line, room);
  }

  private static Optional<FittedFormula> boxed(
      FormulaLayout layout, String left, FormulaBox whole, Room room) {
    return whole.andLower().stream()
        .map(each -> onOneLineOrTwo(layout, beside(left, each), room))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<FittedFormula> onOneLineOrTwo(
      FormulaLayout layout, FormulaBox box, Room room) {
    return inSizes(layout, box, room, 1, size -> alone(layout, box, room, size))
        .or(() -> inSizes(layout, box, room, 2, size -> broken(layout, box, room, size)));
  }

  private static FittedFormula written(
      FormulaLayout layout, String text, String shorter, Room room) {
    FormulaBox line = new Glyphs(text);
    return inSizes(layout, line, room, 1, size -> alone(layout, line, room, size))
        .orElseGet(() -> shortened(layout, shorter, room));
  }

  private static FormulaBox beside(String left, FormulaBox box) {
    return new InLine(List.of(new Glyphs(left), box));
  }

  /// In the largest size that does, of those in which so many lines may be wide enough.
  private static Optional<FittedFormula> inSizes(
      FormulaLayout layout,
      FormulaBox box,
      Room room,
      int lines,
      DoubleFunction<Optional<FittedFormula>> set) {
    double across = layout.place(box, room.most()).width();
    double begin = room.most() * Math.min(1, ABOUT * lines * room.width() / across);
    return Stream.iterate(begin, size -> size >= room.least(), size -> size * SMALLER)
        .map(set::apply)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<FittedFormula> alone(
      FormulaLayout layout, FormulaBox box, Room room, double size) {
    return Optional.of(layout.place(box, size))
        .filter(room::holds)
        .map(each -> new FittedFormula(List.of(new FittedLine(each, room.lineOf(each)))));
  }

  /// On two lines, broken before a sign; nothing if it does not fit.
  private static Optional<FittedFormula> broken(
      FormulaLayout layout, FormulaBox box, Room room, double size) {
    List<FormulaBox> terms = new ArrayList<>();
    addTerms(box, terms);
    int first = terms.size();
    PlacedFormula upper = layout.place(new InLine(terms), size);
    while (upper.width() > room.width() && first > 1) {
      first--;
      upper = layout.place(new InLine(terms.subList(0, first)), size);
    }
    PlacedFormula lower = layout.place(new InLine(terms.subList(first, terms.size())), size);
    double between = LEADING * size;
    double height = upper.height() + between + lower.height();
    boolean fits =
        Math.max(upper.width(), lower.width()) <= room.width()
            && height <= room.ascent() + room.descent();
    double top = (room.descent() - room.ascent() - height) / 2;
    return fits
        ? Optional.of(
            new FittedFormula(
                List.of(
                    new FittedLine(upper, top + upper.ascent()),
                    new FittedLine(lower, top + upper.height() + between + lower.ascent()))))
        : Optional.empty();
  }

  /// What stands before a sum, and its terms, each with the sign before it.
  private static void addTerms(FormulaBox box, List<FormulaBox> terms) {
    if (box.bare() instanceof InLine(List<FormulaBox> parts)
        && parts.size() == 3
        && parts.get(1) instanceof Glyphs(String sign)
        && sign.matches(" [+−] ")) {
      addTerms(parts.getFirst(), terms);
      terms.add(new InLine(parts.subList(1, 3)));
    } else if (box instanceof InLine(List<FormulaBox> parts)) {
      terms.add(parts.getFirst());
      addTerms(parts.getLast(), terms);
    } else {
      terms.add(box);
    }
  }

  /// With the middle left out, between two terms where there are some: what stands at the end is no
  /// less of the formula than what stands first.
  private static FittedFormula shortened(FormulaLayout layout, String text, Room room) {
    double whole = layout.place(new Glyphs(text), room.least()).width();
    int length = (int) Math.min(text.length(), ABOUT * text.length() * room.width() / whole);
    PlacedFormula line;
    do {
      length = Math.max(0, length - 1);
      line = layout.place(new Glyphs(withoutMiddle(text, length)), room.least());
    } while (length > 0 && line.width() > room.width());
    return new FittedFormula(List.of(new FittedLine(line, 0)));
  }

  private static String withoutMiddle(String text, int length) {
    String before = text.substring(0, (int) (BEFORE * length));
    String after = text.substring(text.length() - (length - before.length()));
    int end = BETWEEN_TERMS.matcher(before).results().mapToInt(MatchResult::end).max().orElse(0);
    int start = BETWEEN_TERMS.matcher(after).results().mapToInt(MatchResult::start).min().orElse(0);
    return (end > 0 ? before.substring(0, end) : before.strip() + " ")
        + ELLIPSIS
        + (start > 0 ? "" : " ")
        + after.substring(start).stripTrailing();
  }
}
