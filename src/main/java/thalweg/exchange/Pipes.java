package thalweg.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is known of pipes and sockets: whoever writes to one fails as soon as nothing reads it any
/// more, which is not the writer's fault.
public final class Pipes {
  /// The bits of a file's mode that say what kind of file it is, and two of these kinds, as POSIX
  /// systems number them.
  private static final int KIND = 0170000;

  private static final int PIPE = 0010000;
  private static final int SOCKET = 0140000;

  private Pipes() {}

  /// Whether a path leads to a pipe or a socket; false where there is nothing, and on systems that
  /// do not tell.
  public static boolean isPipe(Path path) {
    try {
      return Files.getAttribute(path, "unix:mode") instanceof Integer mode
          && ((mode & KIND) == PIPE || (mode & KIND) == SOCKET);
    } catch (IOException | UnsupportedOperationException unknown) {
      return false;
    }
  }
}
