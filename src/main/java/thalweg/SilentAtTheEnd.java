package thalweg;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/// Standard error, which falls silent once the program is told to end from outside. Threads that
/// still work then find what they work with closed, JavaFX's own among them, and would print their
/// stack traces.
final class SilentAtTheEnd extends FilterOutputStream {
  private final BooleanSupplier ending;

  /// @param ending whether the program is told to end
  SilentAtTheEnd(OutputStream stream, BooleanSupplier ending) {
    super(stream);
    this.ending = ending;
  }

  /// Lets this process's standard error fall silent when its time comes.
  static void install() {
    PrintStream err = System.err;
    System.setErr(
        new PrintStream(new SilentAtTheEnd(err, SilentAtTheEnd::isEnding), true, err.charset()));
  }

  /// Java takes no new shutdown hook from the moment on at which it starts those that it has.
  private static boolean isEnding() {
    Thread hook = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      Runtime.getRuntime().removeShutdownHook(hook);
      return false;
    } catch (IllegalStateException shuttingDown) {
      return true;
    }
  }

  @Override
  public void write(int one) throws IOException {
    write(new byte[] {(byte) one}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (!ending.getAsBoolean()) {
      out.write(bytes, from, length);
    }
  }
}
