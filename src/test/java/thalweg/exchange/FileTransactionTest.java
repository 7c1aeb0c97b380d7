package thalweg.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class FileTransactionTest {
  private static final ByteContent NEW = text("new");

  @TempDir private Path folder;

  private static ByteContent text(String text) {
    return stream -> stream.write(text.getBytes(StandardCharsets.UTF_8));
  }

  private static void deliver(Path target, ByteContent content) throws IOException {
    try (FileTransaction delivery = new FileTransaction()) {
      delivery.add(target, content);
      delivery.deliver();
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void makesANewFile() throws IOException {
    deliver(folder.resolve("a"), NEW);
    assertThat(folder.resolve("a")).hasContent("new");
    assertThat(names()).containsExactly("a");
  }

  @Test
  void replacesAnOldFileWhole() throws IOException {
    Path target = Files.writeString(folder.resolve("a"), "something old and longer");
    deliver(target, NEW);
    assertThat(target).hasContent("new");
    assertThat(names()).containsExactly("a");
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
    assertThat(names()).containsExactly("a");
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
    assertThat(names()).containsExactly("a", "b");
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
    assertThat(names()).isEmpty();
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
    assertThat(names()).isEmpty();
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
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions and links")
  void aLinkStaysALink() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path file = Files.writeString(elsewhere.resolve("a"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    deliver(link, NEW);
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("new");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions and links")
  void whatALinkLeadsToIsMade() throws IOException {
    Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Path second = Files.createSymbolicLink(elsewhere.resolve("second"), Path.of("a"));
    Path first = Files.createSymbolicLink(folder.resolve("first"), Path.of("elsewhere/second"));
    deliver(first, NEW);
    assertThat(first).isSymbolicLink();
    assertThat(second).isSymbolicLink();
    assertThat(elsewhere.resolve("a")).hasContent("new");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no POSIX permissions and links")
  void aLinkThatLeadsNowhereIsToldOf() throws IOException {
    Path loop = Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));
    Path lost = Files.createSymbolicLink(folder.resolve("lost"), Path.of("none/a"));
    for (Path link : List.of(loop, lost)) {
      assertThatExceptionOfType(ExportException.class)
          .isThrownBy(() -> FileTransaction.check(link))
          .withMessageContaining(link.toString());
      assertThat(link).isSymbolicLink();
    }
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

  @Test
  void whatAKilledProgramLeftIsRemoved() throws IOException {
    Files.writeString(folder.resolve(".thalweg-0b9a.tmp"), "half of");
    Path foreign = Files.writeString(folder.resolve(".another.tmp"), "kept");
    deliver(folder.resolve("a"), NEW);
    assertThat(names()).containsExactly(".another.tmp", "a");
    assertThat(foreign).hasContent("kept");
  }

  @Test
  void whatIsStillWrittenIsNotRemoved() throws IOException {
    try (FileTransaction slow = new FileTransaction()) {
      slow.add(folder.resolve("a"), NEW);
      deliver(folder.resolve("b"), NEW);
      slow.deliver();
    }
    assertThat(folder.resolve("a")).hasContent("new");
    assertThat(names()).containsExactly("a", "b");
  }

  @Test
  void whatAnotherProgramStillWritesIsNotRemoved() throws Exception {
    Path others = folder.resolve(".thalweg-77.tmp");
    Process writer =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                LockedFile.class.getName(),
                others.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = writer.inputReader()) {
      assertThat(said.readLine()).isEqualTo("locked");
      deliver(folder.resolve("a"), NEW);
      assertThat(others).exists();
    } finally {
      writer.destroyForcibly().waitFor();
    }
    deliver(folder.resolve("a"), NEW);
    assertThat(others).doesNotExist();
  }

  /// A program that holds the lock of a file until it is killed.
  static final class LockedFile {
    private LockedFile() {}

    public static void main(String[] args) throws Exception {
      try (FileChannel channel =
              FileChannel.open(
                  Path.of(args[0]), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        System.out.println(lock.isValid() ? "locked" : "free");
        System.in.read();
      }
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no named pipes among its files")
  void aPipeIsWrittenToAfterTheFilesAndNotReplaced() throws Exception {
    Path pipe = pipe();
    Path file = folder.resolve("b");
    CompletableFuture<String> read =
        CompletableFuture.supplyAsync(() -> {
          try {
            return Files.readString(pipe);
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        });
    try (FileTransaction delivery = new FileTransaction()) {
      delivery.add(
          pipe, stream -> text("the file is there: " + Files.exists(file)).writeTo(stream));
      delivery.add(file, NEW);
      delivery.deliver();
    }
    assertThat(read.get()).isEqualTo("the file is there: true");
    assertThat(Pipes.isPipe(pipe)).isTrue();
    assertThat(Pipes.isPipe(file)).isFalse();
    assertThat(Pipes.isPipe(folder.resolve("none"))).isFalse();
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no named pipes among its files")
  void aReaderThatLeavesAPipeIsNotComplainedTo() throws Exception {
    Path pipe = pipe();
    CompletableFuture<Void> leaving =
        CompletableFuture.runAsync(() -> {
          try (InputStream reader = Files.newInputStream(pipe)) {
            assertThat(reader.read()).isEqualTo('n');
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        });
    deliver(
        pipe,
        stream -> {
          stream.write('n');
          leaving.join();
          stream.write('o');
        });
    assertThat(leaving).isCompleted();
  }

  private Path pipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    return pipe;
  }

  @Test
  void aDeviceIsWrittenToAndNotReplaced() throws IOException {
    Path device = Path.of("/dev/null");
    assumeThat(Files.exists(device)).isTrue();
    deliver(device, NEW);
    assertThat(Files.isRegularFile(device)).isFalse();
  }

  @Test
  void aFullDeviceIsToldOf() {
    Path full = Path.of("/dev/full");
    assumeThat(Files.exists(full)).isTrue();
    assertThatExceptionOfType(ExportException.class)
        .isThrownBy(() -> deliver(full, NEW))
        .withMessageStartingWith("cannot write /dev/full: ");
  }
}
