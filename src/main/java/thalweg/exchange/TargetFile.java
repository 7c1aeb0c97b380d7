package thalweg.exchange;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.List;
import org.jspecify.annotations.Nullable;
import thalweg.text.OneLine;
import thalweg.text.Text;

/// A file that is written beside its target and then moved into place, so that whatever stood there
/// is replaced whole or not at all.
///
/// Until it is delivered, closing it leaves nothing behind. A link stays a link: what it leads to
/// is replaced, or made. A target that is a device, a pipe or a file that a shell has opened cannot
/// be replaced; it is written to on delivery.
final class TargetFile implements AutoCloseable {
  private static final Text TEXT = Text.of("export");

  /// As many links in a row as Linux follows.
  private static final int MOST_LINKS = 40;

  /// Where open files of processes have names, of which the shell's redirections are made.
  private static final List<Path> OPEN_FILES = List.of(Path.of("/dev/fd"), Path.of("/proc"));

  private final Path target;
  private final ByteContent content;
  private final @Nullable TemporaryFile temporary;

  /// Writes the content beside the target.
  ///
  /// @throws ExportException if it cannot be written; nothing is left behind
  TargetFile(Path target, ByteContent content) throws ExportException {
    check(target);
    this.target = target;
    this.content = content;
    try {
      this.temporary = isStream(target) ? null : TemporaryFile.beside(followed(target));
    } catch (IOException failure) {
      throw explained(target, failure);
    }
    if (temporary != null) {
      try {
        write(temporary, content);
        keepPermissions(temporary);
      } catch (IOException failure) {
        close();
        throw explained(target, failure);
      } catch (RuntimeException | Error failure) {
        close();
        throw failure;
      }
    }
  }

  /// Refuses a target that cannot be written to, as far as that can be told without writing.
  static void check(Path target) throws ExportException {
    if (Files.isDirectory(target)) {
      throw new ExportException(TEXT.get("target.folder", shown(target)));
    }
    Path place;
    try {
      place = followed(target);
    } catch (IOException failure) {
      throw explained(target, failure);
    }
    Path folder = folderOf(place);
    if (!Files.isDirectory(folder)) {
      throw missing(target, folder);
    }
    if (Files.exists(target) && !Files.isWritable(target)) {
      throw new ExportException(TEXT.get("target.locked", shown(target)));
    }
    if (!isStream(target) && !Files.isWritable(folder)) {
      throw denied(target, folder);
    }
    try {
      Files.readAttributes(place, BasicFileAttributes.class);
    } catch (NoSuchFileException free) {
      // It is made.
    } catch (IOException impossible) {
      throw explained(target, impossible);
    }
  }

  /// Where a target really lies.
  static Path place(Path target) throws ExportException {
    try {
      Path place = followed(target);
      Path folder = folderOf(place);
      Path name = place.getFileName();
      return name != null && Files.isDirectory(folder)
          ? folder.toRealPath().resolve(name).normalize()
          : place.normalize();
    } catch (IOException failure) {
      throw explained(target, failure);
    }
  }

  /// Whether it is written to on delivery, because it cannot be replaced.
  boolean isStream() {
    return temporary == null;
  }

  private static boolean isStream(Path target) {
    return Files.exists(target) && (!Files.isRegularFile(target) || isOpenFile(target));
  }

  private static boolean isOpenFile(Path path) {
    return OPEN_FILES.stream().anyMatch(path.toAbsolutePath()::startsWith);
  }

  private static Path folderOf(Path place) {
    Path folder = place.toAbsolutePath().getParent();
    return folder == null ? place.toAbsolutePath() : folder;
  }

  /// Where a link leads in the end, whether or not there is a file; the target itself where it is
  /// no link.
  private static Path followed(Path target) throws IOException {
    Path place = target.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(place) && !isOpenFile(place); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(target.toString());
      }
      place = place.resolveSibling(Files.readSymbolicLink(place));
    }
    return place;
  }

  private static void write(TemporaryFile file, ByteContent content) throws IOException {
    OutputStream stream = new BufferedOutputStream(Channels.newOutputStream(file.channel()));
    content.writeTo(stream);
    stream.flush();
    file.channel().force(true);
  }

  private void keepPermissions(TemporaryFile file) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(target, PosixFileAttributeView.class);
    if (old != null && Files.exists(target)) {
      Files.setPosixFilePermissions(file.path(), old.readAttributes().permissions());
    }
  }

  /// Moves it into place.
  void deliver() throws ExportException {
    try {
      if (temporary == null) {
        writeThrough();
      } else {
        temporary.moveTo(followed(target));
      }
    } catch (IOException failure) {
      throw explained(target, failure);
    }
  }

  /// A reader that leaves a pipe early has what it wanted.
  private void writeThrough() throws IOException {
    boolean pipe = Pipes.isPipe(target);
    try (OutputStream stream = Files.newOutputStream(target)) {
      content.writeTo(stream);
    } catch (IOException failure) {
      if (!pipe) {
        throw failure;
      }
    }
  }

  private static ExportException explained(Path target, IOException failure) {
    return switch (failure) {
      case AccessDeniedException _ -> denied(target, folderOf(target));
      case NoSuchFileException _ when !Files.isDirectory(folderOf(target)) ->
          missing(target, folderOf(target));
      case FileSystemLoopException _ ->
          new ExportException(TEXT.get("target.loop", shown(target)), failure);
      case FileSystemException file -> failed(target, file.getReason(), failure);
      default -> failed(target, failure.getMessage(), failure);
    };
  }

  private static ExportException failed(Path target, @Nullable String reason, IOException failure) {
    String words = reason == null ? failure.getClass().getSimpleName() : reason;
    return new ExportException(TEXT.get("target.failed", shown(target), words), failure);
  }

  private static ExportException missing(Path target, Path folder) {
    return new ExportException(TEXT.get("target.missing", shown(target), shown(folder)));
  }

  private static ExportException denied(Path target, Path folder) {
    return new ExportException(TEXT.get("target.denied", shown(target), shown(folder)));
  }

  private static String shown(Path path) {
    return OneLine.quoted(path.toString());
  }

  /// Removes what was written beside the target, unless it is in place already.
  @Override
  public void close() throws ExportException {
    if (temporary != null) {
      try {
        temporary.close();
      } catch (IOException failure) {
        throw explained(target, failure);
      }
    }
  }
}
