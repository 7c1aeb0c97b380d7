package thalweg.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import thalweg.landscape.CriticalForm;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.Point;
import thalweg.landscape.Position;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// Whether there are words for whatever a run does at whatever kind of place.
final class WordsOfPlacesTest {
  /// Whatever a run is found at, whatever it does there: no combination lacks its words.
  @ParameterizedTest
  @EnumSource
  void everyKindOfPlaceHasItsWords(CriticalForm form) {
    for (CriticalKind kind : CriticalKind.values()) {
      CriticalPoint at =
          new CriticalPoint(
              kind,
              new Point(1, 2),
              Position.of(new Point(1, 2)),
              0,
              Eigenpairs.of2x2(1, 0, 1),
              form);
      for (Status status :
          List.of(
              new Status.Approaching(at),
              new Status.Settled(at),
              new Status.Circling(at),
              new Status.ThrownOut(at),
              new Status.Cycling(4, 4, Optional.of(at)))) {
        assertThat(StatusText.describe(status)).isNotBlank();
        assertThat(StatusText.brief(status)).isNotBlank();
        assertThat(StatusText.past(new Stretch(3, 9, status)))
            .matches(status instanceof Status.Approaching ? "" : ".+ from step 3 to 9");
      }
    }
  }
}
