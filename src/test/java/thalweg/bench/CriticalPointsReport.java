package thalweg.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What finding critical points takes.
///
/// @param machine what it was measured on
record CriticalPointsReport(String machine, List<Row> rows) {

  /// @param points how many single points were found
  /// @param curves how many curves of them
  /// @param warm how long a search takes
  /// @param first how long the first search of a Java machine takes, in milliseconds; what is
  ///   compiled then is compiled once
  record Row(String landscape, int points, int curves, Distribution warm, double first) {}

  void print(PrintStream out) {
    out.println(machine);
    out.printf(
        "%n%-20s %7s %7s %12s %12s %12s%n",
        "milliseconds", "points", "curves", "warm, median", "longest", "first");
    for (Row row : rows) {
      out.printf(
          "%-20s %7d %7d %12.1f %12.1f %12.1f%n",
          row.landscape, row.points, row.curves, row.warm.median(), row.warm.longest(), row.first);
    }
  }

  void write(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValue(file.toFile(), this);
  }
}
