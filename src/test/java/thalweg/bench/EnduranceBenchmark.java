package thalweg.bench;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeoutException;
import thalweg.desktop.FxWait;
import thalweg.desktop.WindowDriver;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.race.Frame;

/// Whether heap and threads stay as they are while a million frames go through the window's model
/// and landscapes change thousands of times, which takes most of an hour on a software renderer.
final class EnduranceBenchmark {
  private static final int LOOKS = 10;
  private static final int CHANGES = 5000;
  private static final int FRAMES = 1_000_000;

  private EnduranceBenchmark() {}

  /// A look at the program.
  ///
  /// @param done how many changes or frames so far
  /// @param megabytes in use after a collection
  /// @param threads that live
  record Look(String after, int done, double megabytes, int threads) {
    static Look at(String after, int done) {
      for (int i = 0; i < 3; i++) {
        System.gc();
      }
      Runtime runtime = Runtime.getRuntime();
      double used = (runtime.totalMemory() - runtime.freeMemory()) / 1048576.0;
      return new Look(after, done, Math.rint(10 * used) / 10, Thread.activeCount());
    }

    void print(PrintStream out) {
      out.printf("%-20s %10d %10.1f MiB %6d threads%n", after, done, megabytes, threads);
    }
  }

  static void run() throws TimeoutException {
    System.out.println(Machine.words());
    try (WindowDriver window = WindowDriver.open()) {
      frames(window);
      landscapes(window);
    }
  }

  private static void landscapes(WindowDriver window) {
    List<Landscape> all = Catalogue.load().all();
    for (int i = 1; i <= CHANGES; i++) {
      Landscape next = all.get(i % all.size());
      FxWait.run(() -> window.workbench().chooseLandscape(next));
      FxWait.await(
          "its race",
          () -> window.surface().shownProperty().get().experiment().landscape().equals(next));
      look("landscape changes", i, CHANGES);
    }
  }

  private static void frames(WindowDriver window) {
    window.goTo(0);
    Frame race = FxWait.ask(() -> window.workbench().frame());
    List<Frame> alike = new ArrayList<>();
    int batch = 1000;
    for (int i = 0; i < batch; i++) {
      alike.add(new Frame(race.experiment(), race.trajectories(), race.complete()));
    }
    for (int i = batch; i <= FRAMES; i += batch) {
      FxWait.run(() -> alike.forEach(window::accept));
      look("frames", i, FRAMES);
    }
  }

  private static void look(String after, int done, int all) {
    if (done % (all / LOOKS) == 0) {
      Look.at(after, done).print(System.out);
    }
  }
}
