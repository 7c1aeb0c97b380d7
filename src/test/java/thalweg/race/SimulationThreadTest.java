package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.optimizer.method.GradientDescent;

@Timeout(60)
final class SimulationThreadTest {
  private static final int TIMES = 1000;

  @Test
  void aThousandStartsAndStopsLeaveNoThreadBehind() throws InterruptedException {
    Experiment experiment =
        new Experiment(
            Landscapes.of("x^2 + y^2", Domain.square(2)),
            List.of(new Point(1, 1)),
            List.of(new Entrant(new GradientDescent(0.1))),
            100);
    long before = threads();
    for (int i = 0; i < TIMES; i++) {
      CountDownLatch raced = new CountDownLatch(1);
      try (Simulation simulation = new Simulation(_ -> raced.countDown())) {
        simulation.submit(experiment);
        raced.await();
      }
    }
    while (threads() > before) {
      LockSupport.parkNanos(1_000_000);
    }
    assertThat(threads()).isEqualTo(before);
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("thalweg-simulation"))
        .count();
  }
}
