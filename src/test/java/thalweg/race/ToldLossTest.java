package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

final class ToldLossTest {
  private static final Landscape HIMMELBLAU = Catalogue.load().find("himmelblau").orElseThrow();

  @Test
  void whatRoundingLeavesOfALossIsNothing() {
    Trajectory run =
        Races.one(
            "gradient-descent", Map.of("learningRate", 0.01), HIMMELBLAU, new Point(3.5, 1.7), 200);
    int last = run.lastStep(200);
    assertThat(run.loss(last)).isLessThan(1e-25);
    assertThat(ToldLoss.at(HIMMELBLAU, run, last)).isZero();
    assertThat(ToldLoss.at(HIMMELBLAU, run, 10)).isEqualTo(run.loss(10)).isPositive();
  }

  @Test
  void aSmallLossOfGroundThatIsFlatIsToldAsItIs() {
    Landscape flat = Landscapes.of("1e-20*(x^2 + y^2)", Domain.square(4));
    Trajectory run = Races.one("newton", Map.of("learningRate", 0.5), flat, new Point(1, 1), 20);
    assertThat(ToldLoss.at(flat, run, 20)).isEqualTo(run.loss(20)).isPositive();
  }

  @Test
  void whereAllOfTheGroundIsRoundingALossIsStillOne() {
    Landscape wild = Landscapes.of("2 + sin(1e16*x) + y^2", Domain.square(4));
    Trajectory run =
        Races.one("gradient-descent", Map.of("learningRate", 1e-30), wild, new Point(1, 1), 5);
    assertThat(ToldLoss.at(wild, run, 5)).isEqualTo(run.loss(5));
  }
}
