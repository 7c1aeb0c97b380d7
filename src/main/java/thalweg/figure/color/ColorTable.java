package thalweg.figure.color;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// A small table of the program's own, read from a CSV file without quotes.
public final class ColorTable {
  private ColorTable() {}

  /// The rows below the heading.
  ///
  /// @param path from the root of the resources, for example `/palettes/cividis.csv`
  /// @return empty if there is no such file
  public static Optional<List<String[]>> read(String path) {
    InputStream file = ColorTable.class.getResourceAsStream(path);
    if (file == null) {
      return Optional.empty();
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return Optional.of(lines.lines().skip(1).map(line -> line.split(",", -1)).toList());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
