package thalweg.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;
import thalweg.text.OneLine;

/// Words and numbers in aligned columns, two blanks apart. A column of empty cells takes no room,
/// and no blank follows the last word of a line.
public final class TextTable {
  private final List<Boolean> rightAligned;
  private final List<List<String>> rows = new ArrayList<>();
  private final int[] widths;

  /// An empty table.
  ///
  /// @param alignment a letter for each column: `l` for left, `r` for right
  public TextTable(String alignment) {
    rightAligned = alignment.chars().mapToObj(letter -> letter == 'r').toList();
    widths = new int[alignment.length()];
  }

  /// Adds a row with a cell for each column; a blank stands for what would act on a terminal.
  public void add(String... cells) {
    if (cells.length != rightAligned.size()) {
      throw new IllegalArgumentException(cells.length + " cells in " + rightAligned.size());
    }
    List<String> row = Stream.of(cells).map(OneLine::of).toList();
    rows.add(row);
    for (int column = 0; column < cells.length; column++) {
      widths[column] = Math.max(widths[column], row.get(column).length());
    }
  }

  /// The lines of the table, each ended by a line feed.
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringJoiner line = new StringJoiner("  ");
      for (int column = 0; column < row.size(); column++) {
        int width = widths[column];
        String cell = row.get(column);
        String blanks = " ".repeat(width - cell.length());
        if (width > 0) {
          line.add(rightAligned.get(column) ? blanks + cell : cell + blanks);
        }
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }
}
