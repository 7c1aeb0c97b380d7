package thalweg;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SilentAtTheEndTest {
  @Test
  void saysAllUntilTheEndAndNothingAfterIt() {
    AtomicBoolean ending = new AtomicBoolean();
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    try (PrintStream err =
        new PrintStream(new SilentAtTheEnd(said, ending::get), true, StandardCharsets.UTF_8)) {
      err.println("before");
      err.write('!');
      ending.set(true);
      new IllegalStateException("after").printStackTrace(err);
      err.write('?');
    }
    assertThat(said.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("before\n!");
  }
}
