package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Collectors;

/// Whatever went wrong on any thread while a window was open. JavaFX and the background only log
/// what is thrown at them, so a test would not notice.
final class LoggedErrors extends Handler {
  private static final int FRAMES = 80;

  /// Tells from where something was logged that nobody threw.
  private static final class LoggedHere extends Exception {
    private static final long serialVersionUID = 1;
  }

  private final Queue<String> messages = new ConcurrentLinkedQueue<>();

  void watch() {
    messages.clear();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, thrown) -> messages.add(thread.getName() + ": " + story(thrown)));
    Logger.getLogger("").addHandler(this);
  }

  void report() {
    Logger.getLogger("").removeHandler(this);
    Thread.setDefaultUncaughtExceptionHandler(null);
    assertThat(messages).as("what went wrong behind the window").isEmpty();
  }

  @Override
  public void publish(LogRecord message) {
    if (message.getLevel().intValue() >= Level.WARNING.intValue()) {
      Throwable thrown = message.getThrown();
      messages.add(message.getMessage() + ": " + story(thrown == null ? new LoggedHere() : thrown));
    }
  }

  /// What was thrown and from where.
  private static String story(Throwable thrown) {
    return thrown
        + Arrays.stream(thrown.getStackTrace())
            .limit(FRAMES)
            .map(frame -> "\n  at " + frame)
            .collect(Collectors.joining());
  }

  /// So far.
  List<String> messages() {
    return List.copyOf(messages);
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
