package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import thalweg.landscape.CriticalForm;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Point;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// How a place is called that is a part of something.
final class PlaceTextTest {
  @ParameterizedTest
  @CsvSource({
    "KINK, 'at the minimum in a kink (1, 2)', 'circling the minimum in a kink (1, 2)'",
    "VALLEY, on a level valley floor, moving about a level valley floor",
    "RIDGE, on a level ridge, moving about a level ridge",
    "TERRACE, on a level terrace, moving about a level terrace"
  })
  void isThatOfTheWhole(CriticalForm form, String at, String circling) {
    CriticalPoint part =
        new CriticalPoint(CriticalKind.DEGENERATE, new Point(1, 2), 0, Eigenpairs.of2x2(1, 0, 0))
            .withForm(form);
    Status settled = new Status.Settled(part);
    Status circles = new Status.Circling(part);
    assertThat(StatusText.describe(settled)).isEqualTo(at);
    assertThat(StatusText.describe(circles)).isEqualTo(circling);
    assertThat(StatusText.past(new Stretch(3, 9, settled))).endsWith(" from step 3 to 9");
    assertThat(StatusText.past(new Stretch(3, 9, circles))).endsWith(" from step 3 to 9");
    assertThat(StatusText.brief(settled)).isNotEmpty();
    assertThat(StatusText.brief(circles)).isNotEmpty();
  }
}
