package thalweg.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The results of [OptimizerBenchmark], general beside hand-written, and those of a basin map.
///
/// @param machine what they were measured on
record OptimizerTable(String machine, List<Row> rows, BasinMeasurement basins) {
  private static final Path TARGET = Benchmarks.FOLDER.resolve("optimizers.json");
  private static final List<String> METHODS =
      List.of("gradient-descent", "momentum", "rmsprop", "adam", OptimizerBenchmark.TYPED);

  /// @param runs `together` as one vector, or `alone` and recorded
  /// @param general nanoseconds a start and step in the quickest sample
  /// @param handWritten the same
  record Row(String runs, String optimizer, double general, double handWritten, double ratio) {}

  /// Measures, prints the table and writes it as `optimizers.json`.
  static void run() throws IOException, RunnerException {
    System.out.println("Measuring optimizers takes four minutes.");
    BasinMeasurement basins = BasinMeasurement.take();
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(OptimizerBenchmark.class.getName() + "\\.")
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run();
    OptimizerTable table = of(results, basins);
    table.print(System.out);
    table.write();
  }

  private static OptimizerTable of(Collection<RunResult> results, BasinMeasurement basins) {
    Map<String, Double> nanos = new TreeMap<>();
    for (RunResult result : results) {
      BenchmarkParams parameters = result.getParams();
      String runs = parameters.getBenchmark().replaceAll(".*\\.", "");
      double least = result.getPrimaryResult().getStatistics().getMin();
      nanos.put(
          key(runs, parameters.getParam("optimizer"), parameters.getParam("by")),
          least / stepsOf(runs));
    }
    return new OptimizerTable(
        Machine.words(),
        List.of("together", "alone").stream()
            .flatMap(runs -> METHODS.stream().map(method -> row(runs, method, nanos)))
            .toList(),
        basins);
  }

  private static double stepsOf(String runs) {
    return runs.equals("alone")
        ? OptimizerBenchmark.STEPS_ALONE
        : (double) OptimizerBenchmark.STARTS * OptimizerBenchmark.STEPS_TOGETHER;
  }

  private static Row row(String runs, String optimizer, Map<String, Double> nanos) {
    double general = nanos.getOrDefault(key(runs, optimizer, "general"), Double.NaN);
    double handWritten = nanos.getOrDefault(key(runs, optimizer, "hand-written"), Double.NaN);
    return new Row(runs, optimizer, general, handWritten, general / handWritten);
  }

  private double general(String runs, String optimizer) {
    return rows.stream()
        .filter(row -> row.runs.equals(runs) && row.optimizer.equals(optimizer))
        .mapToDouble(Row::general)
        .findFirst()
        .orElse(Double.NaN);
  }

  private static String key(String runs, String optimizer, String by) {
    return runs + " " + optimizer + " " + by;
  }

  private void print(PrintStream out) {
    out.println(machine);
    out.printf(
        "%n%-28s %10s %14s %6s%n",
        "nanoseconds a start and step", "general", "hand-written", "ratio");
    for (Row row : rows) {
      out.printf(
          "%-10s %-17s %10.2f %14.2f %6.2f%n",
          row.runs, row.optimizer, row.general, row.handWritten, row.ratio);
    }
    for (String runs : List.of("together", "alone")) {
      out.printf(
          "%s, typed-adam over adam: %.2f%n",
          runs, general(runs, OptimizerBenchmark.TYPED) / general(runs, "adam"));
    }
    out.println("together: 1024 runs as one vector; alone: one run, recorded by both, and by the");
    out.println("program also diagnosed at every step.");
    out.printf(
        "%nbasin map %d x %d, adam, %d steps: %.0f ms, first picture after %.0f ms, %.0f million"
            + " starts x steps a second,%n%.2f processors busy, %.0f bytes allocated a start, %.4f"
            + " a step%n",
        basins.size(),
        basins.size(),
        basins.steps(),
        basins.milliseconds(),
        basins.firstPictureMilliseconds(),
        basins.millionStepsASecond(),
        basins.processors(),
        basins.bytesAStart(),
        basins.bytesAStep());
  }

  private void write() throws IOException {
    Files.createDirectories(TARGET.getParent());
    JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValue(TARGET.toFile(), this);
  }
}
