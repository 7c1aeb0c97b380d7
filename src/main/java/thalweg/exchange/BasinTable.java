package thalweg.exchange;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import thalweg.basin.BasinDifference;
import thalweg.basin.BasinMap;
import thalweg.basin.BasinMap.Share;
import thalweg.basin.Ending;
import thalweg.critical.Minimum;
import thalweg.landscape.Rounding;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// From what share of the domain runs end where, as a table for a person to read: a column for each
/// map.
public final class BasinTable {
  private static final Text TEXT = Text.of("export");

  private static final List<Ending> ENDINGS = List.of(Ending.values());

  private BasinTable() {}

  /// The table; below it, of two maps, the share of the domain in which they differ, and what made
  /// it.
  ///
  /// @param maps of one landscape and one grid, at least one
  public static String of(List<BasinMap> maps) {
    TextTable table = new TextTable("lr" + "r".repeat(maps.size()));
    table.add(
        row(
            TEXT.get("basins.ends"),
            TEXT.get("basins.value"),
            maps,
            map -> OptimizerLabel.of(map.grid().optimizer())));
    List<Minimum> minima = maps.getFirst().minima();
    Rounding rounding = Rounding.on(maps.getFirst().grid().landscape());
    for (int code : codes(maps)) {
      int minimum = code / ENDINGS.size();
      Ending ending = ENDINGS.get(code % ENDINGS.size());
      boolean numbered = minimum < minima.size();
      table.add(
          row(
              numbered
                  ? words(minima, minimum, ending, rounding)
                  : TEXT.get("ending." + BasinMap.wordsOf(maps, ending)),
              numbered && ending != Ending.STILL ? value(minima.get(minimum), rounding) : "",
              maps,
              map -> percent(area(map, code))));
    }
    return table
        + (maps.size() == 2 ? difference(maps) : "")
        + Provenance.line(Provenance.ofBasins(maps));
  }

  private static String[] row(
      String first, String second, List<BasinMap> maps, Function<BasinMap, String> cell) {
    String[] cells = new String[2 + maps.size()];
    cells[0] = first;
    cells[1] = second;
    IntStream.range(0, maps.size()).forEach(i -> cells[2 + i] = cell.apply(maps.get(i)));
    return cells;
  }

  /// What occurs in any map: minimum after minimum, first at it, then circling it; then the other
  /// endings.
  private static List<Integer> codes(List<BasinMap> maps) {
    SortedSet<Integer> codes = new TreeSet<>();
    maps.forEach(map -> map.shares().forEach(share -> codes.add(code(map, share))));
    return List.copyOf(codes);
  }

  private static int code(BasinMap map, Share share) {
    int minimum = share.minimum() < 0 ? map.minima().size() : share.minimum();
    return minimum * ENDINGS.size() + ENDINGS.indexOf(share.ending());
  }

  private static double area(BasinMap map, int code) {
    return map.shares().stream()
        .filter(share -> code(map, share) == code)
        .mapToDouble(Share::area)
        .sum();
  }

  private static String words(List<Minimum> minima, int number, Ending ending, Rounding rounding) {
    Minimum minimum = minima.get(number);
    String key =
        switch (ending) {
          case CIRCLING -> "basins.circling";
          case STILL -> "basins.beside";
          default -> "basins.minimum";
        };
    return TEXT.get(key, number + 1, RoundedNumber.print(rounding.place(minimum.point())));
  }

  private static String value(Minimum minimum, Rounding rounding) {
    return RoundedNumber.print(rounding.value(minimum.value(), minimum.point()));
  }

  private static String percent(double area) {
    return PlainNumber.percent(area, 2);
  }

  private static String difference(List<BasinMap> maps) {
    double share = new BasinDifference(maps.getFirst(), maps.getLast()).share();
    return TEXT.get("basins.changed", percent(share)) + "\n";
  }
}
