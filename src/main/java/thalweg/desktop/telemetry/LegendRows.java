package thalweg.desktop.telemetry;

import java.util.List;

/// How many entries of a legend have room in a few rows, each filled before the next.
final class LegendRows {
  private LegendRows() {}

  /// The number of entries, from the first one, that have room. Widths are in pixels.
  ///
  /// @param room the width of a row
  /// @param gap between two entries
  /// @param rows at least 1
  /// @param behind what is to be left at the end of the last row
  static int fitting(List<Double> widths, double room, double gap, int rows, double behind) {
    int row = 1;
    double taken = 0;
    for (int i = 0; i < widths.size(); i++) {
      double wide = widths.get(i);
      double next = taken == 0 ? wide : taken + gap + wide;
      boolean full = next > room - (row == rows ? behind : 0);
      if (full && row == rows) {
        return i;
      }
      row = full ? row + 1 : row;
      taken = full ? wide : next;
    }
    return widths.size();
  }
}
