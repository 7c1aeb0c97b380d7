package thalweg.figure.contour;

import java.util.List;
import java.util.OptionalInt;
import thalweg.landscape.CriticalPoint;

/// The critical points whose marks are drawn in a view.
///
/// @param drawn by value
/// @param inSight how many lie in the view, drawn or not
public record SeenMarks(List<CriticalPoint> drawn, int inSight) {
  /// No marks.
  public static final SeenMarks NONE = new SeenMarks(List.of(), 0);

  /// Keeps the list to itself.
  public SeenMarks {
    drawn = List.copyOf(drawn);
  }

  /// How many are drawn, where not all are that are in sight.
  public OptionalInt count() {
    return drawn.size() == inSight ? OptionalInt.empty() : OptionalInt.of(drawn.size());
  }
}
