package thalweg.figure.lettering;

import java.util.ArrayList;
import java.util.List;

/// Where the signs of a formula stand. The origin is where its line begins; y points down; units
/// are those of the size of its letters.
///
/// @param ascent above the line
/// @param descent below it
public record PlacedFormula(
    double width,
    double ascent,
    double descent,
    List<PlacedText> texts,
    List<PlacedStroke> strokes) {
  /// Characters on a line.
  ///
  /// @param size of the letters
  public record PlacedText(String text, double x, double y, double size) {}

  /// A stroke from one place to another.
  public record PlacedStroke(double fromX, double fromY, double toX, double toY) {}

  /// Makes the lists unmodifiable.
  public PlacedFormula {
    texts = List.copyOf(texts);
    strokes = List.copyOf(strokes);
  }

  double height() {
    return ascent + descent;
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
            .toList());
  }

  /// All of it, and more, in a box so wide.
  PlacedFormula with(PlacedFormula other, double together) {
    List<PlacedText> allTexts = new ArrayList<>(texts);
    allTexts.addAll(other.texts);
    List<PlacedStroke> allStrokes = new ArrayList<>(strokes);
    allStrokes.addAll(other.strokes);
    return new PlacedFormula(
        together,
        Math.max(ascent, other.ascent),
        Math.max(descent, other.descent),
        allTexts,
        allStrokes);
  }

  /// Strokes alone, in a box of a size.
  static PlacedFormula of(double width, double ascent, double descent, PlacedStroke... strokes) {
    return new PlacedFormula(width, ascent, descent, List.of(), List.of(strokes));
  }
}
