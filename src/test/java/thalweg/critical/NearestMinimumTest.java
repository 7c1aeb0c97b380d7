package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

final class NearestMinimumTest {
  private final Landscape levy = Catalogue.load().find("levy-13").orElseThrow();
  private final CriticalSet critical = CriticalPoints.find(levy, Runnable::run, () -> false);

  /// Its source tells of the lowest alone, at (1, 1).
  @Test
  void aMinimumThatIsNotTheLowestIsTheNearestBesideIt() {
    Point end = new Point(-2.256, -3.41);
    NearestMinimum nearest = NearestMinimum.of(levy, critical, end).orElseThrow();
    assertThat(nearest.distance()).isLessThan(1e-2);
    assertThat(nearest.published()).isFalse();
  }

  @Test
  void besideAPublishedOneItIsThat() {
    NearestMinimum nearest = NearestMinimum.of(levy, critical, new Point(1.01, 0.99)).orElseThrow();
    assertThat(nearest.point()).isEqualTo(new Point(1, 1));
    assertThat(nearest.published()).isTrue();
  }

  @Test
  void beforeAnyIsFoundItIsThePublishedOne() {
    assertThat(NearestMinimum.of(levy, CriticalSet.NONE, new Point(-2, -3)).orElseThrow().point())
        .isEqualTo(new Point(1, 1));
  }
}
