package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.objective.Objective;

final class CountingOracleTest {
  private static final double[] HERE = {1, 2};
  private static final double[] THERE = {3, -1};

  private final Objective objective = Landscapes.SADDLE.objective();
  private final CountingOracle oracle = new CountingOracle(objective);

  @Test
  void answersTheSameWhereItStandsAndElsewhere() {
    oracle.visit(HERE);
    for (double[] point : new double[][] {HERE, THERE}) {
      double[] gradient = new double[2];
      double[] hessian = new double[3];
      double[] product = new double[2];
      oracle.gradient(point, gradient);
      oracle.hessian(point, hessian);
      oracle.hessianVectorProduct(point, new double[] {3, 1}, product);
      assertThat(oracle.value(point)).isEqualTo(objective.value(point));
      assertThat(gradient).containsExactly(2 * point[0], -2 * point[1]);
      assertThat(hessian).containsExactly(2, 0, -2);
      assertThat(product).containsExactly(6, -2);
    }
    assertThat(oracle.evaluations()).isEqualTo(new Evaluations(2, 2, 2, 2));
  }

  @Test
  void doesNotCountItsOwnRecord() {
    oracle.visit(HERE);
    assertThat(oracle.value()).isEqualTo(-3);
    assertThat(oracle.gradient()).containsExactly(2, -4);
    assertThat(oracle.evaluations().total()).isZero();
  }
}
