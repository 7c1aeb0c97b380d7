package thalweg.race;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.text.FailureText;

/// The background thread that races. It takes the newest experiment, drops what it was doing, steps
/// all runs in turn and hands out a [Frame] as soon as there is something to see, then every few
/// milliseconds. A race that throws ends with a frame that says so.
public final class Simulation implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Simulation.class);
  private static final int SLICE = 32;
  private static final long FRAME_NANOS = 8_000_000;

  private final Consumer<Frame> listener;
  private final Object lock = new Object();
  private final Thread thread;
  private @Nullable Experiment waiting;
  private boolean closed;
  private long published = System.nanoTime();

  /// Starts the thread, which waits for an experiment.
  ///
  /// @param listener receives frames on the simulation's thread; must return quickly
  public Simulation(Consumer<Frame> listener) {
    this.listener = listener;
    thread = Thread.ofPlatform().daemon().name("thalweg-simulation").unstarted(this::loop);
    thread.start();
  }

  /// Races this experiment from its beginning, instead of any other. Returns at once.
  public void submit(Experiment experiment) {
    synchronized (lock) {
      waiting = experiment;
      lock.notifyAll();
    }
  }

  /// Ends the thread; no frame is handed out afterwards except one that is on its way.
  @Override
  public void close() {
    synchronized (lock) {
      closed = true;
      lock.notifyAll();
    }
  }

  private void loop() {
    try {
      for (Experiment next = take(); next != null; next = take()) {
        race(next);
      }
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable Experiment take() throws InterruptedException {
    synchronized (lock) {
      while (waiting == null && !closed) {
        lock.wait();
      }
      Experiment next = closed ? null : waiting;
      waiting = null;
      return next;
    }
  }

  private boolean superseded() {
    synchronized (lock) {
      return waiting != null || closed;
    }
  }

  private void race(Experiment experiment) {
    Frame newest = new Frame(experiment, List.of(), false);
    try {
      Race race = new Race(experiment);
      long began = System.nanoTime();
      race.advance(SLICE);
      while (!race.ended()) {
        boolean superseded = superseded();
        // A race of a few milliseconds is shown whole. One that is dropped shows what it has, or a
        // stream of new experiments would starve the views.
        long due = superseded ? published : Math.max(published, began);
        if (System.nanoTime() - due >= FRAME_NANOS) {
          newest = publish(race);
        }
        if (superseded) {
          return;
        }
        race.advance(SLICE);
      }
      publish(race);
    } catch (RuntimeException | Error failure) {
      LOG.error("The simulation of {} failed", experiment.landscape().id(), failure);
      fail(newest.failed(FailureText.of(failure)));
    }
  }

  private Frame publish(Race race) {
    Frame frame = race.frame();
    listener.accept(frame);
    published = System.nanoTime();
    return frame;
  }

  private void fail(Frame last) {
    try {
      listener.accept(last);
    } catch (RuntimeException deaf) {
      LOG.error("That a simulation failed could not be told", deaf);
    }
  }
}
