package thalweg.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// A file that lies where the program writes and holds something else: it is set aside, never
/// written over.
final class ForeignFile {
  private static final String ENDING = ".json";

  private ForeignFile() {}

  /// Moves it beside its place, to the first name that is free.
  ///
  /// @param path ends with `.json`
  /// @return where it is then
  static Path setAside(Path path) throws IOException {
    String name = path.getFileName().toString();
    String stem = name.substring(0, name.length() - ENDING.length()) + "-unreadable";
    Path free = path.resolveSibling(stem + ENDING);
    for (int i = 2; Files.exists(free); i++) {
      free = path.resolveSibling(stem + "-" + i + ENDING);
    }
    return Files.move(path, free, StandardCopyOption.ATOMIC_MOVE);
  }
}
