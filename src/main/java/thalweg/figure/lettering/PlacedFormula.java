package thalweg.figure.lettering;

import java.util.List;
import java.util.stream.Stream;
import thalweg.formula.syntax.Node;

/// Where the signs of a formula stand. The origin is where its line begins; y points down; units
/// are those of the size of its letters.
///
/// @param ascent above the line
/// @param descent below it
/// @param parts what of it stands for which node, each behind the one that it is a part of
public record PlacedFormula(
    double width,
    double ascent,
    double descent,
    List<PlacedText> texts,
    List<PlacedStroke> strokes,
    List<PlacedPart> parts) {
  /// Characters on a line.
  ///
  /// @param size of the letters
  public record PlacedText(String text, double x, double y, double size) {}

  /// A stroke from one place to another.
  public record PlacedStroke(double fromX, double fromY, double toX, double toY) {}

  /// The box of a node.
  ///
  /// @param x its left edge
  /// @param y its upper edge
  public record PlacedPart(Node node, double x, double y, double width, double height) {
    boolean contains(double atX, double atY) {
      return atX >= x && atX <= x + width && atY >= y && atY <= y + height;
    }
  }

  /// Makes the lists unmodifiable.
  public PlacedFormula {
    texts = List.copyOf(texts);
    strokes = List.copyOf(strokes);
    parts = List.copyOf(parts);
  }

  /// How high it is in all.
  public double height() {
    return ascent + descent;
  }

  /// What stands at a place: the whole of it, the part of that which stands there, and so on to the
  /// smallest. Nothing outside the box.
  public List<PlacedPart> partsAt(double x, double y) {
    return parts.stream().filter(each -> each.contains(x, y)).toList();
  }

  /// The same on another line.
  PlacedFormula movedBy(double x, double y) {
    return new PlacedFormula(
        width,
        ascent - y,
        descent + y,
        texts.stream()
            .map(each -> new PlacedText(each.text, each.x + x, each.y + y, each.size))
            .toList(),
        strokes.stream()
            .map(each ->
                new PlacedStroke(each.fromX + x, each.fromY + y, each.toX + x, each.toY + y))
            .toList(),
        parts.stream()
            .map(each -> new PlacedPart(each.node, each.x + x, each.y + y, each.width, each.height))
            .toList());
  }

  /// All of it, and more, in a box so wide.
  PlacedFormula with(PlacedFormula other, double together) {
    return new PlacedFormula(
        together,
        Math.max(ascent, other.ascent),
        Math.max(descent, other.descent),
        joined(texts, other.texts),
        joined(strokes, other.strokes),
        joined(parts, other.parts));
  }

  /// The same as what a node is set as.
  PlacedFormula as(Node node) {
    PlacedPart whole = new PlacedPart(node, 0, -ascent, width, height());
    return new PlacedFormula(width, ascent, descent, texts, strokes, joined(List.of(whole), parts));
  }

  private static <T> List<T> joined(List<T> first, List<T> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /// Strokes alone, in a box of a size.
  static PlacedFormula of(double width, double ascent, double descent, PlacedStroke... strokes) {
    return new PlacedFormula(width, ascent, descent, List.of(), List.of(strokes), List.of());
  }
}
