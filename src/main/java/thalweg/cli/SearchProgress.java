package thalweg.cli;

import java.util.function.DoubleConsumer;
import thalweg.text.Text;

/// Tells on standard error how far a search is that takes more than a moment, about once a second.
/// Called from several threads.
final class SearchProgress implements DoubleConsumer {
  private static final Text TEXT = Text.of("cli");
  private static final long PAUSE = 1_000_000_000;

  private final Streams streams;
  private long told = System.nanoTime();

  SearchProgress(Streams streams) {
    this.streams = streams;
  }

  @Override
  public synchronized void accept(double share) {
    long now = System.nanoTime();
    if (now - told >= PAUSE) {
      told = now;
      streams.err().println(TEXT.get("critical.progress", 100 * share));
    }
  }
}
