package thalweg.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream seen = new ByteArrayOutputStream();
  private final PrintStream err = new PrintStream(seen, true, StandardCharsets.UTF_8);

  private ProgressLine line(boolean watched) {
    StandardOutput out =
        new StandardOutput(new ByteArrayOutputStream(), StandardCharsets.UTF_8, false);
    return new ProgressLine(new Streams(out, err, watched));
  }

  @Test
  void nothingIsLeftOnATerminal() {
    ProgressLine line = line(true);
    line.show("searching: 10 %");
    line.show("ready");
    line.erase();
    line.erase();
    assertThat(seen.toString(StandardCharsets.UTF_8))
        .isEqualTo("\rsearching: 10 %\rready          \r     \r");
  }

  @Test
  void nothingComesIntoAFile() {
    ProgressLine line = line(false);
    line.show("searching: 10 %");
    line.erase();
    assertThat(seen.size()).isZero();
  }
}
