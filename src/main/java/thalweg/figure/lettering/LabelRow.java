package thalweg.figure.lettering;

import java.util.ArrayList;
import java.util.List;

/// Labels along a line, each with its middle at its place: none reaches beyond the ends of the
/// line, and one that would touch another is left out.
///
/// @param lettering writes them, in its typeface
/// @param left the pixel before which none begins
/// @param right the pixel after which none ends
/// @param baseline of all of them
/// @param taken from where to where words stand already
public record LabelRow(
    Lettering lettering, double left, double right, double baseline, List<Interval> taken) {
  /// What is free between two labels, in pixels.
  private static final double GAP = 6;

  /// Pixels from a label's left to its right.
  public record Interval(double from, double to) {
    boolean isNear(Interval other) {
      return from < other.to + GAP && other.from < to + GAP;
    }
  }

  /// An empty row.
  public LabelRow(Lettering lettering, double left, double right, double baseline) {
    this(lettering, left, right, baseline, new ArrayList<>());
  }

  /// Writes a label that ends at the end of the row.
  public void last(String label) {
    if (!label.isEmpty()) {
      write(label, right);
    }
  }

  /// Writes a label, if there is room.
  ///
  /// @param x the pixel of its middle
  /// @return whether there was
  public boolean write(String label, double x) {
    double width = lettering.width(label);
    double from = Math.max(left, Math.min(x - width / 2, right - width));
    Interval place = new Interval(from, from + width);
    if (taken.stream().anyMatch(place::isNear)) {
      return false;
    }
    taken.add(place);
    lettering.left(label, from, baseline);
    return true;
  }
}
