package thalweg.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;
import static thalweg.exchange.Delivered.NEW;
import static thalweg.exchange.Delivered.deliver;
import static thalweg.exchange.Delivered.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Targets that are no plain files: links, named pipes and devices.
final class SpecialTargetsTest {
  @TempDir private Path folder;

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
