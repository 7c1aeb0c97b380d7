package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
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
    // Other tests in the same virtual machine may have simulations, too.
    Set<Thread> ours = ConcurrentHashMap.newKeySet();
    for (int i = 0; i < TIMES; i++) {
      CountDownLatch raced = new CountDownLatch(1);
      Consumer<Frame> listener =
          _ -> {
            ours.add(Thread.currentThread());
            raced.countDown();
          };
      try (Simulation simulation = new Simulation(listener)) {
        simulation.submit(experiment);
        raced.await();
      }
    }
    assertThat(ours).hasSize(TIMES);
    for (Thread each : ours) {
      each.join();
    }
    assertThat(ours).noneMatch(Thread::isAlive);
  }
}
