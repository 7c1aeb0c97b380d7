package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import thalweg.formula.Formula;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;

class DistinctPointsTest {
  private static final Domain DOMAIN = Domain.square(2);
  private static final List<CriticalPoint> FOUND =
      CriticalPoints.find(
              Landscape.of(Formula.parse("cos(3*x)*cos(3*y)"), List.of(), DOMAIN),
              Runnable::run,
              () -> false)
          .points();

  @Test
  void eachIsKeptOnce() {
    List<CriticalPoint> twice = new ArrayList<>(FOUND);
    twice.addAll(FOUND);
    assertThat(DistinctPoints.of(twice, DOMAIN, () -> false))
        .containsExactlyInAnyOrderElementsOf(FOUND);
  }

  @Test
  void endsWhenItIsCancelled() {
    assertThatThrownBy(() -> DistinctPoints.of(FOUND, DOMAIN, () -> true))
        .isInstanceOf(CancellationException.class);
  }
}
