package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

final class ErrorReporterTest {
  @Command(name = "thalweg")
  static final class Thalweg {}

  private final CommandLine line = new CommandLine(new Thalweg());
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final ErrorReporter complaints =
      new ErrorReporter(new PrintStream(err, true, StandardCharsets.UTF_8));

  @Test
  void aFailureIsToldInItsOwnWords() {
    IOException full = new IOException("the disk is full");
    assertThat(complaints.explain(full, line)).isEqualTo(CommandLineInterface.FAILED);
    assertThat(complaints.explain(new UncheckedIOException("no folder", full), line))
        .isEqualTo(CommandLineInterface.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualToNormalizingNewlines("thalweg: the disk is full\nthalweg: no folder\n");
  }

  @Test
  void aFaultOfTheProgramGoesToTheLogWithItsTrace() {
    Logger log = Logger.getLogger(ErrorReporter.class.getName());
    log.setLevel(Level.OFF);
    try {
      assertThat(complaints.explain(new IllegalStateException("oops"), line))
          .isEqualTo(CommandLineInterface.FAILED);
    } finally {
      log.setLevel(null);
    }
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .containsExactly("thalweg: a fault of the program: java.lang.IllegalStateException: oops");
  }

  @Test
  void exhaustedMemoryIsToldWithWhatToDo() {
    assertThat(complaints.outOfMemory()).isEqualTo(CommandLineInterface.FAILED);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("out of memory", "-Xmx");
  }
}
