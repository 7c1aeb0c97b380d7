package thalweg.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Files that belong together: all of them are written before the first is moved into place.
///
/// ```java
/// try (FileTransaction files = new FileTransaction()) {
///   files.add(csv, new TrajectoryCsv(frame, 1));
///   files.add(png, new PicturePng(picture));
///   files.deliver();
/// }
/// ```
public final class FileTransaction implements AutoCloseable {
  private final List<TargetFile> files = new ArrayList<>();

  /// Writes one file whole or not at all.
  ///
  /// @throws ExportException if it cannot be written
  public static void write(Path target, ByteContent content) throws ExportException {
    try (FileTransaction files = new FileTransaction()) {
      files.add(target, content);
      files.deliver();
    }
  }

  /// Refuses a target that cannot be written to, as far as that can be told without writing.
  ///
  /// @throws ExportException if it is a folder, or its folder is missing or not writable
  public static void check(Path target) throws ExportException {
    TargetFile.check(target);
  }

  /// Where a target really lies, so that two names of one file are recognized; its own absolute
  /// path where there is no folder for it.
  ///
  /// @throws ExportException if it is a link that leads back to itself
  public static Path place(Path target) throws ExportException {
    return TargetFile.place(target);
  }

  /// Writes a file beside its target.
  ///
  /// @throws ExportException if it cannot be written
  public void add(Path target, ByteContent content) throws ExportException {
    files.add(new TargetFile(target, content));
  }

  /// Moves every file into place, and then writes to those that cannot be replaced: a pipe may wait
  /// long for its reader.
  ///
  /// @throws ExportException if one cannot be moved; those before it are in place, it and those
  ///   after it have left what was there untouched
  public void deliver() throws ExportException {
    for (boolean streams : new boolean[] {false, true}) {
      for (TargetFile file : files) {
        if (file.isStream() == streams) {
          file.deliver();
        }
      }
    }
  }

  /// Removes whatever has not been moved into place.
  @Override
  public void close() throws ExportException {
    for (TargetFile file : files) {
      file.close();
    }
  }
}
