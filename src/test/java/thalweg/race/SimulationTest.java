package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

@Timeout(60)
final class SimulationTest {
  private static final Landscape WELLS = Landscapes.of("x^2 + y^4/4 - y^2/2", Domain.square(2));
  private static final int LONG = 100_000;

  /// Of every method, more than any machine takes between two frames.
  private static final int SEEN_ON_THE_WAY = 20_000;

  private final Logger log = Logger.getLogger(Simulation.class.getName());
  private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();

  @AfterEach
  void speakAgain() {
    log.setLevel(null);
  }

  @Test
  void endsWithACompleteFrameThatEqualsARaceOnTheCallersThread() throws InterruptedException {
    Experiment experiment = from(1e-4, 3000);
    try (Simulation simulation = new Simulation(frames::add)) {
      simulation.submit(experiment);
      Trajectories.assertSameBits(completeFrameOf(experiment), Race.run(experiment));
    }
  }

  @Test
  void handsOutFramesOnTheWay() throws InterruptedException {
    Experiment experiment = from(1e-4, LONG);
    try (Simulation simulation = new Simulation(frames::add)) {
      simulation.submit(experiment);
      Frame first = next();
      assertThat(first.complete()).isFalse();
      assertThat(first.reached()).isPositive();
    }
  }

  @Test
  void aFrameKeepsItsValuesWhileTheRaceGoesOn() throws InterruptedException {
    Experiment experiment = from(1e-4, SEEN_ON_THE_WAY);
    try (Simulation simulation = new Simulation(frames::add)) {
      simulation.submit(experiment);
      Trajectory early = next().trajectories().getFirst();
      double[] before = Trajectories.losses(early);
      Trajectory late = completeFrameOf(experiment).trajectories().getFirst();
      assertThat(Trajectories.losses(early)).isEqualTo(before);
      assertThat(late.length()).isGreaterThan(early.length());
      assertThat(Arrays.copyOf(Trajectories.losses(late), before.length)).isEqualTo(before);
    }
  }

  @Test
  void theNewestExperimentWins() throws InterruptedException {
    Experiment endless = from(1e-4, Experiment.MOST_STEPS);
    Experiment newest = from(0.3, 100);
    try (Simulation simulation = new Simulation(frames::add)) {
      simulation.submit(endless);
      next();
      simulation.submit(newest);
      assertThat(completeFrameOf(newest).reached()).isEqualTo(100);
      assertThat(frames).isEmpty();
    }
  }

  @Test
  void dragsInQuickSuccessionEndWithTheLast() throws InterruptedException {
    List<Experiment> drags = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      drags.add(from(i * 1e-3, 2000));
    }
    try (Simulation simulation = new Simulation(frames::add)) {
      drags.forEach(simulation::submit);
      Frame last = completeFrameOf(drags.getLast());
      Trajectories.assertSameBits(last, Race.run(drags.getLast()));
    }
  }

  @Test
  void anUnbrokenStreamOfDragsIsSeenOnTheWay() throws InterruptedException {
    // Each race is long, and the next experiment is handed over as soon as it has begun.
    CountDownLatch seen = new CountDownLatch(5);
    try (Simulation simulation = new Simulation(_ -> seen.countDown())) {
      long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      for (int i = 0; seen.getCount() > 0; i++) {
        assertThat(System.nanoTime()).isLessThan(deadline);
        simulation.submit(from(i % 1000 * 1e-3, LONG));
        Thread.onSpinWait();
      }
    }
    assertThat(seen.getCount()).isZero();
  }

  @Test
  void closingEndsTheThread() throws InterruptedException {
    AtomicReference<Thread> thread = new AtomicReference<>();
    Simulation simulation =
        new Simulation(frame -> {
          thread.set(Thread.currentThread());
          frames.add(frame);
        });
    simulation.submit(from(1e-4, Experiment.MOST_STEPS));
    next();
    simulation.close();
    assertThat(thread.get().isDaemon()).isTrue();
    assertThat(thread.get().join(Duration.ofSeconds(20))).isTrue();
  }

  @Test
  void anInterruptEndsTheThread() throws InterruptedException {
    AtomicReference<Thread> thread = new AtomicReference<>();
    try (Simulation simulation =
        new Simulation(frame -> {
          thread.set(Thread.currentThread());
          frames.add(frame);
        })) {
      simulation.submit(from(1e-4, 1));
      next();
      thread.get().interrupt();
      assertThat(thread.get().join(Duration.ofSeconds(20))).isTrue();
    }
  }

  @Test
  void survivesAListenerThatFails() throws InterruptedException {
    log.setLevel(Level.OFF);
    Experiment bad = from(0.1, 10);
    Experiment good = from(0.2, 10);
    CountDownLatch failed = new CountDownLatch(1);
    try (Simulation simulation =
        new Simulation(frame -> {
          if (frame.experiment().equals(bad)) {
            failed.countDown();
            throw new IllegalStateException("meant to fail");
          }
          frames.add(frame);
        })) {
      simulation.submit(bad);
      assertThat(failed.await(20, TimeUnit.SECONDS)).isTrue();
      simulation.submit(good);
      assertThat(completeFrameOf(good).complete()).isTrue();
    }
  }

  @Test
  void aRaceThatThrowsEndsWithAFrameThatSaysWhyAndTheNextOneIsRaced() throws InterruptedException {
    log.setLevel(Level.OFF);
    Experiment bad = from(0.1, LONG).withEntrants(List.of(new Entrant(new Exhausted(0.1))));
    Experiment good = from(0.2, 10);
    try (Simulation simulation = new Simulation(frames::add)) {
      simulation.submit(bad);
      Frame failed = completeFrameOf(bad);
      assertThat(failed.failure().orElseThrow()).contains("out of ideas");
      simulation.submit(good);
      assertThat(completeFrameOf(good).failure()).isEmpty();
    }
  }

  private static Experiment from(double startY, int steps) {
    return new Experiment(WELLS, List.of(new Point(-1.3, startY)), Races.everyone(), steps);
  }

  private Frame next() throws InterruptedException {
    Frame frame = frames.poll(20, TimeUnit.SECONDS);
    return frame == null ? fail("no frame within 20 s") : frame;
  }

  private Frame completeFrameOf(Experiment experiment) throws InterruptedException {
    Frame frame = next();
    while (!(frame.complete() && frame.experiment().equals(experiment))) {
      frame = next();
    }
    return frame;
  }
}
