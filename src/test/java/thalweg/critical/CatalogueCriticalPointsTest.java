package thalweg.critical;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.landscape.Catalogue;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.KnownMinimum;
import thalweg.landscape.Landscape;
import thalweg.linalg.CriticalKind;

/// The critical points of the landscapes of the catalogue.
final class CatalogueCriticalPointsTest {
  static List<Landscape> smoothLandscapes() {
    return Catalogue.load().all().stream()
        .filter(each -> !List.of("ackley", "eggholder").contains(each.id()))
        .toList();
  }

  /// All but Ackley's, which is a kink, and Eggholder's, which lies on the edge.
  @ParameterizedTest
  @MethodSource("smoothLandscapes")
  void theKnownMinimaOfTheCatalogueAreAmongThem(Landscape landscape) {
    CriticalSet found = CriticalPoints.find(landscape, Runnable::run, () -> false);
    double size = landscape.domain().width();
    for (KnownMinimum minimum : landscape.minima()) {
      CriticalPoint nearest = found.nearest(minimum.point()).orElseThrow();
      assertThat(nearest.point().distance(minimum.point())).isLessThan(1e-9 * size);
      assertThat(nearest.kind()).isEqualTo(CriticalKind.MINIMUM);
    }
    assertThat(found.points())
        .noneMatch(each ->
            each.kind() == CriticalKind.DEGENERATE
                && Double.isFinite(each.curvature().high())
                && !landscape.id().startsWith("monkey"));
  }

  /// Counted by another program: Newton's method from 400 000 random starts. Schwefel's function
  /// has 14 of them along either axis and so 196; its slope also vanishes where a coordinate is 0,
  /// with a curvature that has no bound, which makes 15 by 15.
  @ParameterizedTest
  @CsvSource({
    "mueller-brown, 5",
    "beale, 3",
    "easom, 13",
    "sigmoid-plateau, 1",
    "flat-and-sharp, 3",
    "tilted-valley, 3",
    "ackley, 440",
    "griewank, 233",
    "schwefel, 225",
    "rastrigin, 441",
    "levy-13, 2109"
  })
  void theCatalogueHasAsManyAsAMultiStartSearchFinds(String id, int count) {
    Landscape landscape = Catalogue.load().find(id).orElseThrow();
    CriticalSet found = CriticalPoints.find(landscape, Runnable::run, () -> false);
    assertThat(found.points()).hasSize(count);
    assertThat(found.curves()).isEmpty();
  }
}
