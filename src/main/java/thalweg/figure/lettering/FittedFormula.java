package thalweg.figure.lettering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import thalweg.figure.lettering.FormulaBox.Glyphs;
import thalweg.figure.lettering.FormulaBox.InLine;
import thalweg.formula.syntax.Node;

/// A formula set so that it fits into a room: in the largest letters that do, with quotients on the
/// line where bars make it too high, on two lines, and at last with its end left out.
///
/// @param lines from above; each stands on a line of its own
public record FittedFormula(List<FittedLine> lines) {
  /// With bars, letters are no smaller than this share of the largest.
  private static final double WITH_BARS = 0.7;

  /// Between two lines, as a share of the letters' size.
  private static final double LEADING = 0.15;

  /// From one size that is tried to the next.
  private static final double SMALLER = 0.96;

  /// Widths are guessed from one another to so large a factor.
  private static final double ABOUT = 1.2;

  private static final String ELLIPSIS = "…";

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

    private boolean holds(PlacedFormula formula) {
      return formula.width() <= width && formula.ascent() <= ascent && formula.descent() <= descent;
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

  /// The formula of a tree.
  ///
  /// @param left stands before it
  public static FittedFormula of(FormulaLayout layout, String left, Node root, Room room) {
    FormulaBox whole = beside(left, FormulaBoxes.of(root));
    FormulaBox flat = beside(left, FormulaBoxes.of(root).flat());
    return inSizes(
            layout,
            whole,
            room,
            1,
            WITH_BARS * room.most(),
            size -> alone(layout, whole, room, size))
        .or(() -> inSizes(layout, flat, room, 1, 0, size -> alone(layout, flat, room, size)))
        .or(() -> inSizes(layout, flat, room, 2, 0, size -> broken(layout, flat, room, size)))
        .orElseGet(() -> shortened(layout, left + FormulaLine.of(root), room));
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
      double least,
      DoubleFunction<Optional<FittedFormula>> set) {
    double across = layout.place(box, room.most()).width();
    double begin = room.most() * Math.min(1, ABOUT * lines * room.width() / across);
    return Stream.iterate(
            begin, size -> size >= Math.max(least, room.least()), size -> size * SMALLER)
        .map(set::apply)
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<FittedFormula> alone(
      FormulaLayout layout, FormulaBox box, Room room, double size) {
    return Optional.of(layout.place(box, size))
        .filter(room::holds)
        .map(each -> new FittedFormula(List.of(new FittedLine(each, 0))));
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

  private static FittedFormula shortened(FormulaLayout layout, String text, Room room) {
    double whole = layout.place(new Glyphs(text), room.least()).width();
    int length = (int) Math.min(text.length(), ABOUT * text.length() * room.width() / whole);
    PlacedFormula line;
    do {
      length--;
      line = layout.place(new Glyphs(text.substring(0, length).strip() + ELLIPSIS), room.least());
    } while (length > 0 && line.width() > room.width());
    return new FittedFormula(List.of(new FittedLine(line, 0)));
  }
}
