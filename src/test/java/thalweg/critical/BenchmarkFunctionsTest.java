package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.Sweep;
import thalweg.basin.TestGround;
import thalweg.landscape.Domain;

/// The benchmark functions that optimizers are compared on: the search is complete on the domain,
/// or says that it is not.
final class BenchmarkFunctionsTest {
  /// Never needed on a machine that has a little time; it keeps a busy one from calling a search
  /// incomplete that needs a second.
  private static final Duration AMPLE = Duration.ofMinutes(1);

  /// So little that what is too fine takes far more; and what is left then is told.
  private static final Duration SHORT = Duration.ofMillis(30);

  record Benchmark(String id, String formula, Domain domain, String points) {
    static Benchmark of(String line) {
      List<String> cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
      double[] edges =
          Arrays.stream(cells.get(2).split("[:,]")).mapToDouble(Double::parseDouble).toArray();
      return new Benchmark(
          cells.get(0),
          cells.get(1),
          new Domain(edges[0], edges[1], edges[2], edges[3]),
          cells.get(3));
    }

    CriticalSet search(Duration most) {
      return CriticalPoints.find(
          TestGround.of(formula, domain), Runnable::run, () -> false, most, _ -> {});
    }

    @Override
    public String toString() {
      return id;
    }
  }

  private static List<Benchmark> all() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                BenchmarkFunctionsTest.class.getResourceAsStream(
                    "/reference/benchmark-functions.txt"),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).map(Benchmark::of).toList();
    }
  }

  private static List<Benchmark> with(Predicate<String> points) throws IOException {
    return all().stream().filter(each -> points.test(each.points())).toList();
  }

  static List<Benchmark> searchable() throws IOException {
    return Sweep.every(5, with(points -> points.matches("\\d+")));
  }

  static List<Benchmark> incomplete() throws IOException {
    return Sweep.every(3, with("incomplete"::equals));
  }

  static List<Benchmark> tooFine() throws IOException {
    return Sweep.every(3, with("too fine"::equals));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("searchable")
  void allPointsAreFound(Benchmark benchmark) {
    CriticalSet found = benchmark.search(AMPLE);
    assertThat(found.points()).hasSize(Integer.parseInt(benchmark.points()));
    assertThat(found.isComplete()).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("incomplete")
  void whatIsNotDecidedInTheEndIsSaid(Benchmark benchmark) {
    assertThat(benchmark.search(AMPLE).isComplete()).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tooFine")
  void whatThereWasNoTimeForIsSaid(Benchmark benchmark) {
    assertThat(benchmark.search(SHORT).isComplete()).isFalse();
  }
}
