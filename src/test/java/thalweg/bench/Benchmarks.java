package thalweg.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.openjdk.jmh.runner.RunnerException;

/// Runs the benchmark that the command names: `mvn -Pbench verify -Dbench=frames`.
public final class Benchmarks {
  /// Where results are kept, one file a benchmark.
  static final Path FOLDER = Path.of("target", "bench");

  private Benchmarks() {}

  /// Runs one benchmark and ends the program.
  ///
  /// @param args its name
  public static void main(String[] args) throws IOException, TimeoutException, RunnerException {
    String name = args.length == 0 ? "" : args[0];
    switch (name) {
      case "critical-points" -> CriticalPointsBenchmark.run();
      case "endurance" -> EnduranceBenchmark.run();
      case "frames" -> FramesBenchmark.run();
      case "formula" -> FormulaTable.run();
      case "optimizers" -> OptimizerTable.run();
      case "start" -> StartBenchmark.run();
      default -> {
        System.err.println(
            "There is no benchmark \""
                + name
                + "\". Choose one with -Dbench: critical-points, endurance, formula, frames,"
                + " optimizers, start.");
        System.exit(2);
      }
    }
    System.exit(0);
  }
}
