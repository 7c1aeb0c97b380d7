package thalweg.exchange;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/// A new file beside a target, locked for as long as it is written. None is left behind: what is
/// open when the program is told to end is removed then, and what a killed program left is removed
/// by the next one that writes into the folder, which knows it by its name and by its free lock.
final class TemporaryFile implements AutoCloseable {
  /// Short, because the target's own name may be as long as a name can be.
  private static final String BEGINNING = ".thalweg-";

  private static final String ENDING = ".tmp";

  private static final Set<Path> OPEN = new HashSet<>();

  /// Held while a file comes or goes, and from the moment on at which the program is told to end:
  /// whatever would write a file after that waits until the program is gone.
  private static final ReentrantLock GATE = new ReentrantLock();

  static {
    Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFile::removeAll, "thalweg-removing"));
  }

  private final Path path;
  private final FileChannel channel;

  private TemporaryFile(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /// Makes one, after those are removed that were left there.
  ///
  /// @param place where the file is to stand in the end
  static TemporaryFile beside(Path place) throws IOException {
    GATE.lock();
    try {
      sweep(place.resolveSibling(""));
      Path path = place.resolveSibling(BEGINNING + UUID.randomUUID() + ENDING);
      FileChannel channel =
          FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      OPEN.add(path);
      lock(channel);
      return new TemporaryFile(path, channel);
    } finally {
      GATE.unlock();
    }
  }

  private static void sweep(Path folder) {
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, BEGINNING + "*" + ENDING)) {
      for (Path each : left) {
        // By their names, which are like no other: one folder may have several paths.
        if (OPEN.stream().noneMatch(own -> own.endsWith(each.getFileName()))) {
          removeUnlessWritten(each);
        }
      }
    } catch (IOException denied) {
      // What cannot be listed or removed is in nobody's way here; the new file tells what matters.
    }
  }

  private static void removeUnlessWritten(Path left) throws IOException {
    try (FileChannel other = FileChannel.open(left, StandardOpenOption.WRITE);
        FileLock free = other.tryLock()) {
      if (free != null) {
        Files.deleteIfExists(left);
      }
    }
  }

  /// A file system without locks keeps what a killed program left.
  private static void lock(FileChannel channel) {
    try {
      channel.tryLock();
    } catch (IOException unsupported) {
      // Then nothing tells who still writes, and no file of this name can be locked and removed.
    }
  }

  private static void removeAll() {
    GATE.lock();
    for (Path each : OPEN) {
      try {
        Files.deleteIfExists(each);
      } catch (IOException kept) {
        // The next program that writes here tries again.
      }
    }
  }

  Path path() {
    return path;
  }

  FileChannel channel() {
    return channel;
  }

  /// Moves it to where it is to stand, in place of what is there.
  void moveTo(Path place) throws IOException {
    GATE.lock();
    try {
      Files.move(path, place, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      OPEN.remove(path);
      channel.close();
    } finally {
      GATE.unlock();
    }
  }

  /// Removes it, unless it has been moved.
  @Override
  public void close() throws IOException {
    GATE.lock();
    try {
      if (OPEN.remove(path)) {
        channel.close();
        Files.deleteIfExists(path);
      }
    } finally {
      GATE.unlock();
    }
  }
}
