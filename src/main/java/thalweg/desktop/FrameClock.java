package thalweg.desktop;

import java.util.LinkedHashSet;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import thalweg.race.Frame;
import thalweg.race.Simulation;

/// The one clock of the window. At each pulse it hands the newest experiment to the simulation,
/// picks up the newest frame, moves the playhead and lets every view that asked draw once. It stops
/// when nothing is left to do and wakes when something is.
public final class FrameClock implements AutoCloseable {
  private static final double LONGEST_PAUSE = 0.1;

  private final Workbench workbench;
  private final Simulation simulation;
  private final AtomicReference<@Nullable Frame> newest = new AtomicReference<>();
  private final Queue<Runnable> deliveries = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean waking = new AtomicBoolean();
  private final Set<Runnable> updates = new LinkedHashSet<>();
  private final AnimationTimer timer =
      new AnimationTimer() {
        @Override
        public void handle(long now) {
          pulse(now);
        }
      };
  private boolean experimentWaits;
  private boolean ticking;
  private boolean visible = true;
  private long previous;

  /// A clock for a workbench, with a simulation of its own.
  public FrameClock(Workbench workbench) {
    this.workbench = workbench;
    this.simulation = new Simulation(this::publish);
    simulation.submit(workbench.experiment());
    workbench
        .experimentProperty()
        .subscribe(() -> {
          experimentWaits = true;
          start();
        });
    workbench.playback().playingProperty().subscribe(this::start);
  }

  /// Asks for an update of a view at this or the next pulse, once however often it is asked for.
  /// Belongs to the FX thread.
  ///
  /// @param update the same object each time
  public void request(Runnable update) {
    updates.add(update);
    start();
  }

  /// Runs something on the FX thread at the next pulse. Callable from any thread.
  public void deliver(Runnable delivery) {
    deliveries.add(delivery);
    wake();
  }

  /// Stops while the window can't be seen.
  public void setVisible(boolean seen) {
    visible = seen;
    if (seen) {
      start();
    }
  }

  /// Whether it has nothing to do.
  public boolean isIdle() {
    return !ticking && deliveries.isEmpty() && newest.get() == null;
  }

  /// Ends the clock and the simulation.
  @Override
  public void close() {
    visible = false;
    stop();
    simulation.close();
  }

  private void publish(Frame frame) {
    newest.set(frame);
    wake();
  }

  private void wake() {
    if (waking.compareAndSet(false, true)) {
      Platform.runLater(() -> {
        waking.set(false);
        start();
      });
    }
  }

  private void start() {
    if (!ticking && visible) {
      ticking = true;
      previous = 0;
      timer.start();
    }
  }

  private void stop() {
    ticking = false;
    timer.stop();
  }

  private void pulse(long now) {
    double seconds = previous == 0 ? 0 : Math.min((now - previous) * 1e-9, LONGEST_PAUSE);
    previous = now;
    if (experimentWaits) {
      experimentWaits = false;
      simulation.submit(workbench.experiment());
    }
    for (Runnable next = deliveries.poll(); next != null; next = deliveries.poll()) {
      next.run();
    }
    Frame frame = newest.getAndSet(null);
    if (frame != null) {
      workbench.accept(frame);
    }
    workbench.playback().advance(seconds);
    Runnable[] due = updates.toArray(Runnable[]::new);
    updates.clear();
    for (Runnable update : due) {
      update.run();
    }
    if (!visible || !hasWork()) {
      stop();
    }
  }

  private boolean hasWork() {
    return workbench.playback().isPlaying()
        || !updates.isEmpty()
        || !deliveries.isEmpty()
        || newest.get() != null
        || experimentWaits;
  }
}
