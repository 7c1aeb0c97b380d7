package thalweg.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import thalweg.basin.BasinMap;
import thalweg.basin.StartGrid;
import thalweg.landscape.Point;

/// Maps of basins as comma-separated values: a line of names, then a line for each start, row by
/// row from the lower left.
///
/// Maps are counted from 0, minima from 1 as on pictures. A run that circles a minimum, or that
/// decay holds beside one, has its number, too; others have empty cells there, and one that comes
/// to no place of which it is known when has no steps. Numbers are the shortest that read back
/// exactly.
///
/// @param maps of one landscape
public record BasinCsv(List<BasinMap> maps) implements ByteContent {
  private static final String HEADER =
      "map,optimizer,x,y,ending,minimum,minimum_x,minimum_y,steps\n";

  /// Keeps the list to itself.
  public BasinCsv {
    maps = List.copyOf(maps);
  }

  @Override
  public void writeTo(OutputStream stream) throws IOException {
    Writer writer =
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
    writer.write(HEADER);
    for (int map = 0; map < maps.size(); map++) {
      write(writer, map, maps.get(map));
    }
    writer.flush();
  }

  private static void write(Writer writer, int number, BasinMap map) throws IOException {
    StartGrid grid = map.grid();
    String beginning = number + "," + grid.optimizer().type().id() + ",";
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        writer.write(beginning);
        writer.write(grid.x(column) + "," + grid.y(row) + ",");
        writer.write(map.ending(column, row).id());
        writer.write(minimum(map, map.minimum(column, row)));
        writer.write(steps(map.steps(column, row)) + "\n");
      }
    }
  }

  private static String steps(int number) {
    return number < 0 ? "" : Integer.toString(number);
  }

  private static String minimum(BasinMap map, int number) {
    if (number < 0) {
      return ",,,,";
    }
    Point at = map.minima().get(number).point();
    return "," + (number + 1) + "," + at.x() + "," + at.y() + ",";
  }
}
