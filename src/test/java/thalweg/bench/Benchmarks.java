package thalweg.bench;

import java.io.IOException;
import java.util.concurrent.TimeoutException;

/// Runs the benchmark that the command names: `mvn -Pbench verify -Dbench=drag`.
public final class Benchmarks {
  private Benchmarks() {}

  /// Runs one benchmark and ends the program.
  ///
  /// @param args its name
  public static void main(String[] args) throws IOException, TimeoutException {
    String name = args.length == 0 ? "" : args[0];
    switch (name) {
      case "drag" -> DragBenchmark.run();
      case "shape" -> ShapeBenchmark.run();
      default -> {
        System.err.println(
            "There is no benchmark \"" + name + "\". Choose one with -Dbench: drag, shape.");
        System.exit(2);
      }
    }
    System.exit(0);
  }
}
