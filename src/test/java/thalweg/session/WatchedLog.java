package thalweg.session;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// What a class logs meanwhile; none of it goes to standard error.
public final class WatchedLog extends Handler {
  private final Logger logger;
  private final List<String> warnings = new ArrayList<>();

  private WatchedLog(Logger logger) {
    this.logger = logger;
  }

  /// From now on, until it is closed.
  public static WatchedLog of(Class<?> source) {
    WatchedLog log = new WatchedLog(Logger.getLogger(source.getName()));
    log.logger.addHandler(log);
    log.logger.setUseParentHandlers(false);
    return log;
  }

  /// The messages of warnings and worse, the first one first.
  public List<String> warnings() {
    return List.copyOf(warnings);
  }

  @Override
  public void publish(LogRecord message) {
    if (message.getLevel().intValue() >= Level.WARNING.intValue()) {
      warnings.add(new SimpleFormatter().formatMessage(message));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    logger.removeHandler(this);
    logger.setUseParentHandlers(true);
  }
}
