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
import org.openjdk.jmh.util.Statistics;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The results of [FormulaBenchmark], compiled beside hand-written.
///
/// @param machine what they were measured on
record FormulaTable(String machine, List<Row> rows) {
  private static final Path TARGET = Benchmarks.FOLDER.resolve("formula.json");
  private static final List<String> FUNCTIONS =
      List.of("himmelblau", "mueller-brown", "ackley", "seam", "waves");
  private static final List<String> METHODS =
      List.of("value", "values", "gradient", "gradients", "hessian", "hessians");

  /// @param method of [thalweg.formula.Field]; the plural is over arrays
  /// @param ratio of the quickest passes, compiled over hand-written
  record Row(String function, String method, Nanos compiled, Nanos handWritten, double ratio) {}

  /// How long a point took.
  ///
  /// @param quickest in the quickest pass over all points
  /// @param median in half of the passes
  record Nanos(double quickest, double median) {
    private static final Nanos UNKNOWN = new Nanos(Double.NaN, Double.NaN);

    static Nanos of(RunResult result) {
      Statistics passes = result.getPrimaryResult().getStatistics();
      return new Nanos(
          passes.getMin() / FormulaBenchmark.POINTS,
          passes.getPercentile(50) / FormulaBenchmark.POINTS);
    }
  }

  /// Measures, prints the table and writes it as `formula.json`.
  static void run() throws IOException, RunnerException {
    System.out.println("Measuring compiled and hand-written functions takes seven minutes.");
    FormulaTable table =
        of(
            new Runner(
                    new OptionsBuilder()
                        .include(FormulaBenchmark.class.getName() + "\\.")
                        .verbosity(VerboseMode.SILENT)
                        .build())
                .run());
    table.print(System.out);
    table.write();
  }

  private static FormulaTable of(Collection<RunResult> results) {
    Map<String, Nanos> nanos = new TreeMap<>();
    for (RunResult result : results) {
      BenchmarkParams parameters = result.getParams();
      String method = parameters.getBenchmark().replaceAll(".*\\.", "");
      nanos.put(
          key(parameters.getParam("function"), method, parameters.getParam("by")),
          Nanos.of(result));
    }
    return new FormulaTable(
        Machine.words(),
        FUNCTIONS.stream()
            .flatMap(function -> METHODS.stream().map(method -> row(function, method, nanos)))
            .toList());
  }

  private static Row row(String function, String method, Map<String, Nanos> nanos) {
    Nanos compiled = nanos.getOrDefault(key(function, method, "compiled"), Nanos.UNKNOWN);
    Nanos handWritten = nanos.getOrDefault(key(function, method, "hand-written"), Nanos.UNKNOWN);
    return new Row(
        function, method, compiled, handWritten, compiled.quickest / handWritten.quickest);
  }

  private static String key(String function, String method, String by) {
    return function + " " + method + " " + by;
  }

  private void print(PrintStream out) {
    out.println(machine);
    out.printf(
        "%n%-24s %10s %14s %6s %18s%n",
        "nanoseconds a point", "compiled", "hand-written", "ratio", "ratio of medians");
    for (Row row : rows) {
      out.printf(
          "%-13s %-10s %10.2f %14.2f %6.2f %18.2f%n",
          row.function,
          row.method,
          row.compiled.quickest,
          row.handWritten.quickest,
          row.ratio,
          row.compiled.median / row.handWritten.median);
    }
  }

  private void write() throws IOException {
    Files.createDirectories(TARGET.getParent());
    JsonMapper.builder()
        .enable(SerializationFeature.INDENT_OUTPUT)
        .build()
        .writeValue(TARGET.toFile(), this);
  }
}
