package thalweg.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import thalweg.text.Text;

/// A file that is written beside its target and then moved into place, so that whatever stood there
/// is replaced whole or not at all.
///
/// Until it is delivered, closing it leaves nothing behind. A target that is a device or a pipe
/// cannot be replaced; it is written to on delivery.
final class TargetFile implements AutoCloseable {
  private static final Text TEXT = Text.of("export");

  private final Path target;
  private final ByteContent content;
  private final @Nullable Path temporary;

  /// Writes the content beside the target.
  ///
  /// @throws ExportException if it cannot be written; nothing is left behind
  TargetFile(Path target, ByteContent content) throws ExportException {
    check(target);
    this.target = target;
    this.content = content;
    this.temporary = isStream(target) ? null : beside(target);
    if (temporary != null) {
      try {
        write(temporary, content);
        keepPermissions();
      } catch (IOException failure) {
        close();
        throw explained(failure);
      } catch (RuntimeException | Error failure) {
        close();
        throw failure;
      }
    }
  }

  /// Refuses a target that cannot be written to, as far as that can be told without writing.
  static void check(Path target) throws ExportException {
    if (Files.isDirectory(target)) {
      throw new ExportException(TEXT.get("target.folder", target));
    }
    Path folder = folderOf(target);
    if (!Files.isDirectory(folder)) {
      throw new ExportException(TEXT.get("target.missing", target, folder));
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new ExportException(TEXT.get("target.locked", target));
    }
    if (!isStream(target) && !Files.isWritable(folder)) {
      throw new ExportException(TEXT.get("target.denied", target, folder));
    }
  }

  private static boolean isStream(Path target) {
    return Files.exists(target) && !Files.isRegularFile(target);
  }

  private static Path folderOf(Path target) {
    Path folder = target.toAbsolutePath().getParent();
    return folder == null ? target.toAbsolutePath() : folder;
  }

  /// A link stays a link: what it points to is replaced.
  private static Path followed(Path target) {
    try {
      return target.toRealPath();
    } catch (IOException missing) {
      return target.toAbsolutePath();
    }
  }

  private static Path beside(Path target) {
    Path followed = followed(target);
    Path temporary =
        followed.resolveSibling("." + followed.getFileName() + "." + UUID.randomUUID() + ".tmp");
    // Also where the program is interrupted.
    temporary.toFile().deleteOnExit();
    return temporary;
  }

  private static void write(Path file, ByteContent content) throws IOException {
    try (FileChannel channel =
            FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(channel))) {
      content.writeTo(stream);
      stream.flush();
      channel.force(true);
    }
  }

  private void keepPermissions() throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (temporary != null && old != null && Files.exists(target)) {
      Files.setPosixFilePermissions(temporary, old.readAttributes().permissions());
    }
  }

  /// Moves it into place.
  void deliver() throws ExportException {
    try {
      if (temporary == null) {
        try (OutputStream stream = Files.newOutputStream(target)) {
          content.writeTo(stream);
        }
      } else {
        Files.move(
            temporary,
            followed(target),
            StandardCopyOption.REPLACE_EXISTING,
            StandardCopyOption.ATOMIC_MOVE);
      }
    } catch (IOException failure) {
      throw explained(failure);
    }
  }

  private ExportException explained(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return new ExportException(TEXT.get("target.denied", target, folderOf(target)), failure);
    }
    String reason = failure instanceof FileSystemException file ? file.getReason() : null;
    String words = reason == null ? failure.getMessage() : reason;
    return new ExportException(
        TEXT.get("target.failed", target, words == null ? failure.getClass().getName() : words),
        failure);
  }

  /// Removes what was written beside the target, unless it is in place already.
  @Override
  public void close() throws ExportException {
    if (temporary != null) {
      try {
        Files.deleteIfExists(temporary);
      } catch (IOException failure) {
        throw explained(failure);
      }
    }
  }
}
