package thalweg.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;
import static thalweg.exchange.Delivered.NEW;
import static thalweg.exchange.Delivered.deliver;
import static thalweg.exchange.Delivered.names;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class FileTransactionTest {
  @TempDir private Path folder;

  @Test
  void makesANewFile() throws IOException {
    deliver(folder.resolve("a"), NEW);
    assertThat(folder.resolve("a")).hasContent("new");
    assertThat(names(folder)).containsExactly("a");
  }

  @Test
  void replacesAnOldFileWhole() throws IOException {
    Path target = Files.writeString(folder.resolve("a"), "something old and longer");
    deliver(target, NEW);
    assertThat(target).hasContent("new");
    assertThat(names(folder)).containsExactly("a");
  }

  @Test
  void nothingIsInPlaceBeforeDelivery() throws IOException {
    Path target = Files.writeString(folder.resolve("a"), "old");
    try (FileTransaction delivery = new FileTransaction()) {
      delivery.add(target, NEW);
      delivery.add(folder.resolve("b"), NEW);
      assertThat(target).hasContent("old");
      assertThat(folder.resolve("b")).doesNotExist();
    }
    assertThat(target).hasContent("old");
    assertThat(names(folder)).containsExactly("a");
  }

  @Test
  void aFailureOfOneLeavesAllUntouched() throws IOException {
    Path first = Files.writeString(folder.resolve("a"), "old");
    Path second = Files.writeString(folder.resolve("b"), "old");
    assertThatExceptionOfType(ExportException.class)
        .isThrownBy(() -> {
          try (FileTransaction delivery = new FileTransaction()) {
            delivery.add(first, NEW);
            delivery.add(
                second,
                stream -> {
                  stream.write(new byte[100_000]);
                  throw new IOException("the disk is full");
                });
            delivery.deliver();
          }
        })
        .withMessageContainingAll(second.toString(), "the disk is full");
    assertThat(first).hasContent("old");
    assertThat(second).hasContent("old");
    assertThat(names(folder)).containsExactly("a", "b");
  }

  @Test
  void aFaultOfTheProgramLeavesNothingBehindEither() throws IOException {
    assertThatIllegalStateException()
        .isThrownBy(() ->
            deliver(
                folder.resolve("a"),
                _ -> {
                  throw new IllegalStateException("a fault");
                }));
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void aFailureWithoutAMessageIsNamedByItsType() {
    assertThatExceptionOfType(ExportException.class)
        .isThrownBy(() ->
            deliver(
                folder.resolve("a"),
                _ -> {
                  throw new EOFException();
                }))
        .withMessageContaining("EOFException");
  }

  @Test
  void aFolderIsNoTarget() {
    assertThatExceptionOfType(ExportException.class)
        .isThrownBy(() -> FileTransaction.check(folder))
        .withMessageContainingAll(folder.toString(), "folder");
    assertThatExceptionOfType(ExportException.class)
        .isThrownBy(() -> FileTransaction.check(Path.of("/")));
  }

  @Test
  void aMissingFolderIsNamed() throws IOException {
    Path target = folder.resolve("none").resolve("a");
    assertThatExceptionOfType(ExportException.class)
        .isThrownBy(() -> deliver(target, NEW))
        .withMessageContainingAll(target.toString(), folder.resolve("none") + ";");
    assertThat(names(folder)).isEmpty();
  }

  @Test
  void aFolderThatVanishesIsToldToo() throws IOException {
    Path sub = Files.createDirectory(folder.resolve("sub"));
    Path target = sub.resolve("a");
    try (FileTransaction delivery = new FileTransaction()) {
      delivery.add(target, NEW);
      try (Stream<Path> files = Files.list(sub)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      assertThatExceptionOfType(ExportException.class)
          .isThrownBy(delivery::deliver)
          .withMessageContaining(target.toString());
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions and links")
  void aFolderWithoutPermissionIsNamed() throws IOException {
    Path closed = Files.createDirectory(folder.resolve("closed"));
    Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("r-xr-xr-x"));
    assumeThat(Files.isWritable(closed)).as("run by someone who may do anything").isFalse();
    assertThatExceptionOfType(ExportException.class)
        .isThrownBy(() -> deliver(closed.resolve("a"), NEW))
        .withMessageContaining(closed.toString());
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions and links")
  void aWriteProtectedFileIsNotReplaced() throws IOException {
    Path target = Files.writeString(folder.resolve("a"), "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("r--r--r--"));
    assumeThat(Files.isWritable(target)).as("run by someone who may do anything").isFalse();
    assertThatExceptionOfType(ExportException.class).isThrownBy(() -> deliver(target, NEW));
    assertThat(target).hasContent("old");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions and links")
  void permissionsAreKept() throws IOException {
    Path target = Files.writeString(folder.resolve("a"), "old");
    Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rw-------"));
    deliver(target, NEW);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(target)))
        .isEqualTo("rw-------");
  }

  @Test
  void aNameMayBeAsLongAsTheSystemAllows() throws IOException {
    Path target = folder.resolve("ä".repeat(127) + "b");
    deliver(target, NEW);
    assertThat(target).hasContent("new");
    Path longer = folder.resolve("a".repeat(256));
    assertThatExceptionOfType(ExportException.class)
        .isThrownBy(() -> FileTransaction.check(longer))
        .withMessageStartingWith("cannot write ");
  }
}
