package thalweg.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import thalweg.critical.CriticalPoints;
import thalweg.critical.CriticalSet;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;

/// Finds the critical points of every landscape of the catalogue on all processors, over and over,
/// and once in a Java machine that has not done it before.
final class CriticalPointsBenchmark {
  private static final int WARM_UPS = 8;
  private static final int SEARCHES = 15;
  private static final Path TARGET = Benchmarks.FOLDER.resolve("critical-points.json");

  private CriticalPointsBenchmark() {}

  static void run() throws IOException {
    List<CriticalPointsReport.Row> rows = new ArrayList<>();
    try (ExecutorService executor = executor()) {
      for (Landscape landscape : Catalogue.load().all()) {
        rows.add(measure(landscape, executor));
      }
    }
    CriticalPointsReport report = new CriticalPointsReport(Machine.words(), rows);
    report.print(System.out);
    report.write(TARGET);
  }

  private static ExecutorService executor() {
    return Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
  }

  private static CriticalPointsReport.Row measure(Landscape landscape, ExecutorService executor)
      throws IOException {
    for (int i = 0; i < WARM_UPS; i++) {
      CriticalPoints.find(landscape, executor, () -> false);
    }
    List<Long> nanos = new ArrayList<>();
    for (int i = 0; i < SEARCHES; i++) {
      nanos.add(nanosOfOne(landscape, executor));
    }
    CriticalSet found = CriticalPoints.find(landscape, executor, () -> false);
    return new CriticalPointsReport.Row(
        landscape.id(),
        found.points().size(),
        found.curves().size(),
        Distribution.ofNanos(nanos),
        Distribution.ofNanos(List.of(first(landscape.id()))).median());
  }

  private static long nanosOfOne(Landscape landscape, ExecutorService executor) {
    long start = System.nanoTime();
    CriticalPoints.find(landscape, executor, () -> false);
    return System.nanoTime() - start;
  }

  /// How long the first search of a new Java machine takes.
  private static long first(String id) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                CriticalPointsBenchmark.class.getName(),
                id)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader output = process.inputReader()) {
      return Long.parseLong(output.readLine());
    }
  }

  /// Searches one landscape and prints how many nanoseconds it took.
  ///
  /// @param args its id
  public static void main(String[] args) {
    Landscape landscape = Catalogue.load().find(args[0]).orElseThrow();
    try (ExecutorService executor = executor()) {
      System.out.println(nanosOfOne(landscape, executor));
    }
  }
}
