package thalweg.landscape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.formula.Field;
import thalweg.formula.Formula;

/// Where a race begins on ground that is not defined everywhere.
class DefinedStartTest {
  private static final Domain DOMAIN = Domain.square(2);
  private static final Point WANTED = new Point(-1.2, 0.8);

  private static Field field(String formula) {
    return Formula.parse(formula).interpret(Map.of());
  }

  @ParameterizedTest
  @ValueSource(strings = {"log(x) + y^2", "sqrt(x)*y^2 + (x - 1)^2", "1/sqrt(x - 0.5) + y"})
  void aMovedStartHasRoomOnAllSides(String formula) {
    Field field = field(formula);
    Point start = DefinedStart.onSlope(field, DOMAIN, WANTED);
    for (double aside : new double[] {-0.45, 0.45}) {
      assertThat(field.value(start.x() + aside, start.y())).isFinite();
      assertThat(field.value(start.x(), start.y() + aside)).isFinite();
    }
  }

  @Test
  void aStripWithoutRoomHasAStartYet() {
    Field field = field("sqrt(0.1 - abs(x)) + y");
    Point start = DefinedStart.onSlope(field, DOMAIN, WANTED);
    assertThat(field.value(start.x(), start.y())).isFinite();
  }

  @Test
  void aStartOnASlopeStays() {
    assertThat(DefinedStart.onSlope(field("x^2 + y^2"), DOMAIN, WANTED)).isEqualTo(WANTED);
  }
}
