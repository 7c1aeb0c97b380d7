package thalweg.terrain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.formula.Formula;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// Every critical point that an independent search found, and no other.
class ReferenceCriticalPointsTest {
  /// The reference has ten significant digits.
  private static final double PLACE = 1e-7;

  private static final double EIGENVALUE = 1e-5;

  record Row(String kind, Point point, double low, double high) {}

  record Case(String landscape, String formula, Domain domain, List<Row> rows) {
    @Override
    public String toString() {
      return landscape;
    }
  }

  static List<Case> cases() throws IOException {
    Map<String, Case> cases = new LinkedHashMap<>();
    try (InputStream file =
        Objects.requireNonNull(
            ReferenceCriticalPointsTest.class.getResourceAsStream(
                "/reference/critical-points.csv"))) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.replace("\"", "").split(",(?![^(]*\\))", -1))
          .forEach(cell ->
              cases
                  .computeIfAbsent(
                      cell[0], _ -> new Case(cell[0], cell[1], domain(cell), new ArrayList<>()))
                  .rows()
                  .add(
                      new Row(
                          cell[6],
                          new Point(number(cell[7]), number(cell[8])),
                          number(cell[10]),
                          number(cell[11]))));
    }
    return List.copyOf(cases.values());
  }

  private static Domain domain(String[] cell) {
    return new Domain(number(cell[2]), number(cell[3]), number(cell[4]), number(cell[5]));
  }

  private static double number(String cell) {
    return Double.parseDouble(cell);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsAllAndNoOther(Case each) {
    List<CriticalPoint> found =
        CriticalPoints.find(
                Landscape.of(Formula.parse(each.formula()), List.of(), each.domain()),
                Runnable::run,
                () -> false)
            .points();
    assertThat(found).hasSameSizeAs(each.rows());
    for (Row row : each.rows()) {
      CriticalPoint nearest =
          found.stream()
              .reduce((a, b) ->
                  a.point().distance(row.point()) <= b.point().distance(row.point()) ? a : b)
              .orElseThrow();
      assertThat(nearest.point().distance(row.point()))
          .as("distance to %s", row)
          .isLessThan(PLACE * Math.max(1, each.domain().width()));
      assertThat(nearest.kind().id()).isEqualTo(row.kind());
      assertThat(nearest.curvature().low())
          .isCloseTo(row.low(), within(EIGENVALUE * Math.max(1, Math.abs(row.low()))));
      assertThat(nearest.curvature().high())
          .isCloseTo(row.high(), within(EIGENVALUE * Math.max(1, Math.abs(row.high()))));
    }
  }
}
