package thalweg.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// One line on a terminal that tells how far a command is, and is gone once it has ended. In a file
/// or a pipe it would stay: there is none.
public final class ProgressLine {
  /// Where Linux tells what standard error leads to.
  private static final Path STANDARD_ERROR = Path.of("/proc/self/fd/2");

  private final PrintStream err;
  private final boolean watched;
  private int shown;

  ProgressLine(Streams streams) {
    this.err = streams.err();
    this.watched = streams.watched();
  }

  /// Whether standard error leads to a terminal.
  public static boolean isWatched() {
    try {
      String leads = Files.readSymbolicLink(STANDARD_ERROR).toString();
      return leads.startsWith("/dev/pts/") || leads.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException elsewhere) {
      return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }
  }

  /// Shows words in place of those before.
  synchronized void show(String words) {
    if (watched) {
      err.print("\r" + words + " ".repeat(Math.max(0, shown - words.length())));
      err.flush();
      shown = words.length();
    }
  }

  /// Takes the words away.
  synchronized void erase() {
    if (shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
      shown = 0;
    }
  }
}
