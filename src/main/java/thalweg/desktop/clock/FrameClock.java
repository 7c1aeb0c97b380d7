package thalweg.desktop.clock;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import thalweg.desktop.model.Workbench;
import thalweg.race.Frame;
import thalweg.race.Simulation;

/// The one clock of the window. At each pulse it hands the newest experiment to the simulation,
/// picks up the newest frame, moves the playhead and lets every view that asked draw once. It stops
/// when nothing is left to do and wakes when something is.
public final class FrameClock implements Deliveries, AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(FrameClock.class);
  private static final double LONGEST_PAUSE = 0.1;
  private static final double LONGEST_ROUND = 0.25;
  private static final long TEXT_INTERVAL = 150_000_000;

  private final Workbench workbench;
  private final Simulation simulation;
  private final AtomicReference<@Nullable Frame> newest = new AtomicReference<>();
  private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
  private final List<BooleanSupplier> followers = new ArrayList<>();
  private final AtomicBoolean waking = new AtomicBoolean();
  private final Set<Runnable> updates = new LinkedHashSet<>();
  private final Set<Runnable> texts = new LinkedHashSet<>();
  private final Rounds rounds = Rounds.shared();
  private final PulseInterval interval = new PulseInterval();
  private final Pulse pulse;
  private boolean experimentWaits;
  private boolean ticking;
  private boolean visible = true;
  private long previous;
  private long textsShown;

  private boolean textsWithheld;

  /// Since the playhead was last moved, in seconds.
  private double passed;

  /// A clock for a workbench, with a simulation of its own.
  ///
  /// @param pulse beats while there is something to do
  public FrameClock(Workbench workbench, Pulse pulse) {
    this.workbench = workbench;
    this.pulse = pulse;
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

  /// In which rounds pictures appear that are drawn off the FX thread.
  public Rounds rounds() {
    return rounds;
  }

  /// Asks for an update of words and numbers that cannot be read more than a few times a second: at
  /// once if the last such update is long enough ago, else as soon as it is. What changes in many
  /// places of the window makes JavaFX paint most of it anew. Belongs to the FX thread.
  ///
  /// @param update the same object each time
  public void requestText(Runnable update) {
    texts.add(update);
    start();
  }

  /// Lets a view show a changed experiment in the very frame after the change: a pulse that hands
  /// an experiment over waits, for some milliseconds at most, until the view has the runs.
  ///
  /// @param hasRuns whether the view shows runs of the workbench's experiment, or can't
  public Subscription follow(BooleanSupplier hasRuns) {
    followers.add(hasRuns);
    return () -> followers.remove(hasRuns);
  }

  /// Runs something on the FX thread at the next pulse. Callable from any thread.
  @Override
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
    return !ticking && deliveries.isEmpty();
  }

  /// Ends the clock and the simulation.
  @Override
  public void close() {
    visible = false;
    stop();
    simulation.close();
  }

  private void publish(Frame frame) {
    if (newest.getAndSet(frame) == null) {
      deliver(this::accept);
    }
  }

  private void accept() {
    Frame frame = newest.getAndSet(null);
    if (frame != null) {
      workbench.accept(frame);
    }
  }

  private void wake() {
    if (waking.compareAndSet(false, true)) {
      pulse.runLater(() -> {
        waking.set(false);
        start();
      });
    }
  }

  private void start() {
    if (!ticking && visible) {
      ticking = true;
      previous = 0;
      pulse.start(this::beat);
    }
  }

  private void stop() {
    ticking = false;
    pulse.stop();
  }

  private void beat(long now) {
    double seconds = previous == 0 ? 0 : Math.min((now - previous) * 1e-9, LONGEST_PAUSE);
    previous = now;
    interval.passed(seconds);
    boolean changed = experimentWaits;
    long patience = changed ? interval.patience() : 0;
    if (changed) {
      experimentWaits = false;
      rounds.release();
      simulation.submit(workbench.experiment());
    }
    takeDeliveries(System.nanoTime() + patience);
    if (textsWithheld) {
      showTexts(now);
    }
    advance(seconds);
    run(updates);
    rounds.pulse(now, !changed);
    showTexts(now);
    if (!visible || !hasWork()) {
      stop();
    }
  }

  /// Of the step that all panels show, and not of one that they are about to show.
  private void showTexts(long now) {
    textsWithheld = rounds.isUnderWay();
    if (!textsWithheld && now - textsShown >= TEXT_INTERVAL && !texts.isEmpty()) {
      textsShown = now;
      run(texts);
    }
  }

  /// A step that not all panels show yet is not passed by, nor leapt from after a slow picture.
  private void advance(double seconds) {
    passed = Math.min(passed + seconds, LONGEST_ROUND);
    if (!rounds.isUnderWay()) {
      workbench.playback().advance(passed);
      passed = 0;
    }
  }

  private void takeDeliveries(long deadline) {
    try {
      for (Runnable next = delivery(deadline); next != null; next = delivery(deadline)) {
        attempt(next);
      }
    } catch (InterruptedException interruption) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable Runnable delivery(long deadline) throws InterruptedException {
    Runnable next = deliveries.poll();
    return next == null && !followers.stream().allMatch(BooleanSupplier::getAsBoolean)
        ? deliveries.poll(deadline - System.nanoTime(), TimeUnit.NANOSECONDS)
        : next;
  }

  private static void run(Set<Runnable> requested) {
    Runnable[] due = requested.toArray(Runnable[]::new);
    requested.clear();
    for (Runnable update : due) {
      attempt(update);
    }
  }

  /// What throws does not stop what comes after it.
  private static void attempt(Runnable action) {
    try {
      action.run();
    } catch (RuntimeException | Error failure) {
      LOG.error("Something at a pulse failed", failure);
    }
  }

  private boolean hasWork() {
    return workbench.playback().isPlaying()
        || !updates.isEmpty()
        || rounds.isUnderWay()
        || !texts.isEmpty()
        || !deliveries.isEmpty()
        || experimentWaits;
  }
}
