package thalweg.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static thalweg.exchange.Delivered.NEW;
import static thalweg.exchange.Delivered.deliver;
import static thalweg.exchange.Delivered.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is left of programs that were killed while they wrote.
final class LeftoverFilesTest {
  @TempDir private Path folder;

  @Test
  void whatAKilledProgramLeftIsRemoved() throws IOException {
    Files.writeString(folder.resolve(".thalweg-0b9a.tmp"), "half of");
    Path foreign = Files.writeString(folder.resolve(".another.tmp"), "kept");
    deliver(folder.resolve("a"), NEW);
    assertThat(names(folder)).containsExactly(".another.tmp", "a");
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
    assertThat(names(folder)).containsExactly("a", "b");
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
}
