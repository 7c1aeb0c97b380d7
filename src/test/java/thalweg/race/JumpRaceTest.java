package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

/// What is said of runs that come to where f itself jumps.
final class JumpRaceTest {
  /// One side of a jump has a minimum on it, the other leads down to where f is lower beside it.
  @ParameterizedTest
  @CsvSource({
    "step(x)+x^2+(y-1)^2, 1.03, 1.01, at a jump, 1",
    "step(x)+x^2+(y-1)^2, -1, 0, at the minimum, 1",
    "'1e6*(step(x)+x^2+(y-1)^2)+1e6', 1.03, 1.01, at a jump, 1",
    "'if(x<0, x+2, x^2)+y^2', 1, 1, at the minimum beside a jump, 0"
  })
  void theSideThatARunIsOnTells(String formula, double x, double y, String words, int atY) {
    Landscape ground = Landscapes.of(formula, Domain.square(2));
    double rate = formula.startsWith("1e6") ? 1e-7 : 0.1;
    Trajectory run =
        Races.one("gradient-descent", Map.of("learningRate", rate), ground, new Point(x, y), 1000);
    assertThat(StatusText.describe(run.status())).isEqualTo(words + " (0, " + atY + ")");
  }

  /// What is steep or rounded does not jump.
  @ParameterizedTest
  @CsvSource({
    "x^2+y^2, 0",
    "abs(x)+abs(y), 0",
    "abs(x)^0.01+y^2, 0",
    "'1e8+x^2+y^2-1e8', 0",
    "3*x+100*y, 0",
    "step(x), 1",
    "'x^2+5*if(x*y>0, 1, 0)', 5"
  })
  void onlyValuesThatDifferRightBesideAreAJump(String formula, double jump) {
    ValueJump jumps = ValueJump.in(Landscapes.of(formula, Domain.square(2)));
    assertThat(jumps.at(new Point(0, 0))).isEqualTo(jump);
  }

  @Test
  void itIsFoundFromAboveAndFromBelow() {
    ValueJump jumps = ValueJump.in(Landscapes.of("step(x)", Domain.square(2)));
    assertThat(jumps.isAbove(new Point(1e-12, 0))).isTrue();
    assertThat(jumps.isAbove(new Point(-1e-12, 0))).isFalse();
    assertThat(jumps.isAbove(new Point(1, 0))).isFalse();
    assertThat(jumps.isBelow(new Point(0, 0), 1, new Point(0.5, 0.1))).isTrue();
    assertThat(jumps.isBelow(new Point(0, 0), 1, new Point(-0.5, 0.1))).isFalse();
  }
}
