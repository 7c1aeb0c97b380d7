package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.Formula;
import thalweg.objective.FormulaObjective;

final class HeightFieldTest {
  private static final Domain DOMAIN = new Domain(-1, 2, -0.3, 0.7);

  private static Landscape landscape(String formula, HeightScale scale) {
    return new Landscape(
        "test",
        "Test",
        "",
        new FormulaObjective(Formula.parse(formula), List.of()),
        Plane.whole(),
        DOMAIN,
        scale,
        new Point(0, 0),
        Map.of(),
        "",
        "",
        List.of());
  }

  private static HeightField field(String formula) {
    return new HeightField(landscape(formula, HeightScale.LINEAR), 31, 11);
  }

  @Test
  void samplesReachFromEdgeToEdge() {
    HeightField field = field("x");
    assertThat(field.x(0)).isEqualTo(-1);
    assertThat(field.x(30)).isEqualTo(2);
    assertThat(field.y(0)).isEqualTo(-0.3);
    assertThat(field.y(10)).isEqualTo(0.7);
    assertThat(field.columns()).isEqualTo(31);
    assertThat(field.rows()).isEqualTo(11);
    assertThat(field.domain()).isEqualTo(DOMAIN);
  }

  @Test
  void interpolationIsExactAtTheSamples() {
    HeightField field = field("sin(3*x)*cos(2*y) + x");
    for (int row = 0; row < field.rows(); row++) {
      for (int column = 0; column < field.columns(); column++) {
        double x = field.x(column);
        double y = field.y(row);
        assertThat(field.height(column, row)).isEqualTo(field.exact(x, y));
        // The place within a cell is known to a few roundings.
        assertThat(field.interpolated(x, y)).isEqualTo(field.exact(x, y), within(1e-13));
      }
    }
  }

  @Test
  void interpolationIsExactForAPlane() {
    HeightField field = field("2*x - 3*y + 1");
    assertThat(field.interpolated(0.123, 0.456))
        .isEqualTo(2 * 0.123 - 3 * 0.456 + 1, within(1e-13));
  }

  @Test
  void outsideItHasTheHeightOfTheNearestPointInside() {
    HeightField field = field("2*x - 3*y + 1");
    assertThat(field.interpolated(99, 0.2)).isEqualTo(field.interpolated(2, 0.2));
    assertThat(field.interpolated(-99, -99)).isEqualTo(field.interpolated(-1, -0.3));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "log(x)",
        "1/x",
        "-1/x^2",
        "exp(800*x)",
        "sqrt(y)",
        "1.7e308*x",
        "0*log(x)",
        "log(x - 9)"
      })
  void everyHeightIsFiniteOrThereIsNoGround(String formula) {
    for (HeightScale scale : HeightScale.values()) {
      HeightField field = new HeightField(landscape(formula, scale), 31, 11);
      assertThat(field.low()).isFinite();
      assertThat(field.high()).isFinite().isGreaterThanOrEqualTo(field.low());
      assertThat(field.valueRange()).isFinite().isNotNegative();
      for (double x = -1; x <= 2; x += 0.05) {
        double height = field.interpolated(x, 0.1);
        if (!Double.isNaN(height)) {
          assertThat(height).isBetween(field.low(), field.high());
          assertThat(field.share(height)).isBetween(0.0, 1.0);
        }
        if (Double.isFinite(landscape(formula, scale).field().value(x, 0.1))) {
          assertThat(field.exact(x, 0.1)).isBetween(field.low(), field.high());
        } else {
          assertThat(field.exact(x, 0.1)).isNaN();
        }
      }
    }
  }

  @Test
  void whereTheFunctionIsUndefinedOrInfiniteThereIsNoGround() {
    HeightField root = field("sqrt(x)");
    assertThat(root.isGround(0, 0)).isFalse();
    assertThat(root.isGround(30, 0)).isTrue();
    assertThat(root.exact(-1, 0)).isNaN();
    assertThat(root.interpolated(-0.95, 0)).isNaN();
    assertThat(root.drawn(-0.95, 0)).isNaN();
    assertThat(root.drawn(1.55, 0)).isEqualTo(root.interpolated(1.55, 0));
    assertThat(root.isWhole()).isFalse();
    assertThat(field("-1/x^2").exact(0, 0)).isNaN();
    assertThat(field("x*y").isWhole()).isTrue();
  }

  @Test
  void sharesRunFromTheLowestToTheHighest() {
    HeightField field = field("x");
    assertThat(field.share(field.low())).isZero();
    assertThat(field.share(field.high())).isEqualTo(1);
    assertThat(field.share(0.5)).isEqualTo(0.5, within(1e-15));
    assertThat(field.share(99)).isEqualTo(1);
    assertThat(field("7").share(7)).isZero();
  }

  @Test
  void aLogarithmicScaleKeepsTheOrderAndStartsAtZero() {
    HeightField field = new HeightField(landscape("exp(9*x) - 5", HeightScale.LOG), 31, 11);
    assertThat(field.low()).isZero();
    double unit = field.drawnRange().unit();
    assertThat(field.height(30, 5))
        .isEqualTo(Math.log1p((Math.exp(18) - Math.exp(-9)) / unit), within(1e-9));
    assertThat(field.valueOf(field.height(30, 5))).isEqualTo(Math.exp(18) - 5, within(1e-3));
    for (int column = 1; column < 31; column++) {
      assertThat(field.height(column, 0)).isGreaterThan(field.height(column - 1, 0));
    }
    assertThat(field.valueRange()).isEqualTo(Math.exp(18) - Math.exp(-9), within(1e-3));
  }

  @ParameterizedTest
  @CsvSource({"1, 5", "5, 1", "0, 0"})
  void refusesAGridWithoutACell(int columns, int rows) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new HeightField(landscape("x", HeightScale.LINEAR), columns, rows));
  }
}
