package thalweg.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.LongAdder;
import thalweg.basin.BasinMapper;
import thalweg.basin.StartGrid;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Optimizer;
import thalweg.optimizer.method.Optimizers;

/// A whole basin map of Himmelblau's function with Adam.
///
/// @param size cells along a side
/// @param steps the budget of each start
/// @param milliseconds the quickest of a few
/// @param millionStepsASecond of starts times steps, those that are saved because a run rests
///   included
/// @param processors how many were busy on the average
/// @param bytesAStart allocated for each start, pictures on the way included
/// @param bytesAStep allocated for each step that a start makes besides
/// @param firstPictureMilliseconds until the first coarse map
record BasinMeasurement(
    int size,
    int steps,
    double milliseconds,
    double millionStepsASecond,
    double processors,
    double bytesAStart,
    double bytesAStep,
    double firstPictureMilliseconds) {

  private static final int SIZE = 512;
  private static final int STEPS = 2000;
  private static final int TIMES = 6;
  private static final int SMALL = 128;
  private static final int FEW_STEPS = 100;
  private static final int MANY_STEPS = 300;
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /// Allocation and processor time of tasks on other threads.
  private record Watched(Executor executor, LongAdder bytes, LongAdder nanos, Phaser running)
      implements Executor {
    @Override
    public void execute(Runnable task) {
      running.register();
      executor.execute(() -> {
        long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
        long nanosBefore = THREADS.getCurrentThreadCpuTime();
        try {
          task.run();
        } finally {
          bytes.add(THREADS.getCurrentThreadAllocatedBytes() - bytesBefore);
          nanos.add(THREADS.getCurrentThreadCpuTime() - nanosBefore);
          running.arriveAndDeregister();
        }
      });
    }
  }

  static BasinMeasurement take() {
    Landscape landscape = Catalogue.load().find("himmelblau").orElseThrow();
    StartGrid grid = new StartGrid(landscape, adam(0.1), SIZE, SIZE, STEPS);
    try (ExecutorService pool = Executors.newCachedThreadPool()) {
      CriticalSet critical = CriticalPoints.find(landscape, pool, () -> false);
      double bytesAStep = bytesAStep(landscape, critical);
      BasinMeasurement quickest = once(grid, critical, pool, bytesAStep);
      for (int i = 1; i < TIMES; i++) {
        BasinMeasurement next = once(grid, critical, pool, bytesAStep);
        quickest = next.milliseconds < quickest.milliseconds ? next : quickest;
      }
      return quickest;
    }
  }

  private static Optimizer adam(double rate) {
    return Optimizers.find("adam").orElseThrow().create(Map.of("learningRate", rate));
  }

  /// From two maps that differ in their steps alone; their runs are too slow to rest, so all steps
  /// are made.
  private static double bytesAStep(Landscape landscape, CriticalSet critical) {
    double more = bytes(landscape, critical, MANY_STEPS) - bytes(landscape, critical, FEW_STEPS);
    return more / ((double) SMALL * SMALL * (MANY_STEPS - FEW_STEPS));
  }

  /// The least of a few, as the compiler may allocate too, and without pictures on the way, of
  /// which there is one every tenth of a second.
  private static double bytes(Landscape landscape, CriticalSet critical, int steps) {
    StartGrid grid = new StartGrid(landscape, adam(1e-9), SMALL, SMALL, steps);
    double least = Double.POSITIVE_INFINITY;
    for (int i = 0; i < TIMES; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      LongAdder pictures = new LongAdder();
      BasinMapper.of(grid, critical, Runnable::run, () -> false, _ -> pictures.increment());
      long bytes = THREADS.getCurrentThreadAllocatedBytes() - before;
      least = Math.min(least, bytes - 2.0 * Integer.BYTES * SMALL * SMALL * pictures.intValue());
    }
    return least;
  }

  private static BasinMeasurement once(
      StartGrid grid, CriticalSet critical, Executor pool, double bytesAStep) {
    Watched watched = new Watched(pool, new LongAdder(), new LongAdder(), new Phaser(1));
    Queue<Long> pictures = new ConcurrentLinkedQueue<>();
    long bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
    long cpuBefore = THREADS.getCurrentThreadCpuTime();
    long began = System.nanoTime();
    BasinMapper.of(grid, critical, watched, () -> false, _ -> pictures.add(System.nanoTime()));
    double nanos = System.nanoTime() - began;
    // The last task counts itself a moment after its work is done.
    watched.running.arriveAndAwaitAdvance();
    double cpu = THREADS.getCurrentThreadCpuTime() - cpuBefore + (double) watched.nanos.sum();
    double bytes =
        THREADS.getCurrentThreadAllocatedBytes() - bytesBefore + (double) watched.bytes.sum();
    double all = (double) SIZE * SIZE * STEPS;
    return new BasinMeasurement(
        SIZE,
        STEPS,
        nanos / 1e6,
        all / nanos * 1e3,
        cpu / nanos,
        bytes / ((double) SIZE * SIZE),
        bytesAStep,
        (pictures.element() - began) / 1e6);
  }
}
