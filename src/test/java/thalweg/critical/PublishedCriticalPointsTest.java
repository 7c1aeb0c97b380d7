package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.basin.TestGround;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;

/// The critical points that another program found by root finding on symbolic derivatives: all of
/// them are found, and no others.
final class PublishedCriticalPointsTest {
  /// Ten digits are listed, of numbers up to 15.
  private static final double PLACE = 1e-7;

  /// Of the larger eigenvalue: the ten digits of a place leave it uncertain by third derivatives.
  private static final double EIGENVALUE = 1e-5;

  record Row(List<String> cells) {
    double number(int column) {
      return Double.parseDouble(cells.get(column));
    }

    Point point() {
      return new Point(number(7), number(8));
    }
  }

  static Map<String, List<Row>> published() throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                PublishedCriticalPointsTest.class.getResourceAsStream(
                    "/reference/critical-points.csv"),
                StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .skip(1)
          .map(line -> new Row(List.of(line.split(",", -1))))
          .collect(
              Collectors.groupingBy(
                  row -> row.cells().get(0), LinkedHashMap::new, Collectors.toList()));
    }
  }

  static List<String> landscapes() throws IOException {
    return published().keySet().stream().toList();
  }

  @ParameterizedTest
  @MethodSource("landscapes")
  void areFoundAndNoOthers(String landscape) throws IOException {
    List<Row> rows = published().getOrDefault(landscape, List.of());
    Row any = rows.getFirst();
    CriticalSet found =
        TestGround.search(
            any.cells().get(1),
            new Domain(any.number(2), any.number(3), any.number(4), any.number(5)));
    assertThat(found.points()).hasSameSizeAs(rows);
    assertThat(found.curves()).isEmpty();
    assertThat(found.levelShare()).isZero();
    for (Row row : rows) {
      CriticalPoint point = found.nearest(row.point()).orElseThrow();
      double scale = Math.max(1, Math.max(Math.abs(row.number(10)), Math.abs(row.number(11))));
      assertThat(point.point().distance(row.point())).isLessThan(PLACE);
      assertThat(point.kind().id()).isEqualTo(row.cells().get(6));
      assertThat(point.value())
          .isCloseTo(row.number(9), within(1e-9 * Math.max(1, Math.abs(row.number(9)))));
      assertThat(point.curvature().low()).isCloseTo(row.number(10), within(EIGENVALUE * scale));
      assertThat(point.curvature().high()).isCloseTo(row.number(11), within(EIGENVALUE * scale));
    }
  }
}
