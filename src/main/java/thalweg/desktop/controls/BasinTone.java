package thalweg.desktop.controls;

import thalweg.basin.BasinMap;
import thalweg.desktop.task.BasinView;
import thalweg.figure.color.BasinColors;

/// How dark most of a basin is.
final class BasinTone {
  /// More than a screen tells apart.
  private static final int TONES = 512;

  private BasinTone() {}

  /// The median, from counts: sorting a quarter of a million cells takes longer than a frame.
  ///
  /// @param minimum whose basin it is
  /// @return from 0 to 1
  static double of(BasinView view, int minimum) {
    BasinMap map = view.map();
    BasinColors ramps = view.ground().ramps();
    int columns = map.grid().columns();
    int[] counts = new int[TONES + 1];
    int all = 0;
    for (int cell = 0; cell < map.grid().cells(); cell++) {
      int column = cell % columns;
      int row = cell / columns;
      if (map.minimum(column, row) == minimum) {
        counts[(int) Math.round(TONES * ramps.darkness(map.steps(column, row)))]++;
        all++;
      }
    }
    int tone = 0;
    for (int below = counts[0]; 2 * below <= all && tone < TONES; below += counts[tone]) {
      tone++;
    }
    return all == 0 ? BasinColors.MIDDLING : (double) tone / TONES;
  }
}
