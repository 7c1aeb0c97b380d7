package thalweg.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.landscape.CriticalForm;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.UnitFrame;
import thalweg.linalg.CriticalKind;

/// Finds out whether a minimum is one of very many, nearer together than pixels: then a place that
/// is told to a few decimals is no one's own, and the run is at a minimum, not at the one that is
/// there. Immutable.
///
/// @param frame in which lengths are measured
/// @param search leads to the critical point beside a place
record CrowdSearch(UnitFrame frame, BesideSearch search) {
  /// A share: how far around is looked. Less than a pixel of a picture.
  private static final double AROUND = 1e-3;

  /// A share: minima that are nearer are one, found twice.
  private static final double APART = 1e-8;

  /// At how many places beside it the ground is looked at, the first of which mostly tell that
  /// there is no other.
  private static final int PLACES = 32;

  private static final int FIRST = 3;

  /// A golden angle: no two places lie along one row of a pattern.
  private static final double TURN = Math.PI * (3 - Math.sqrt(5));

  /// So many others are many: beside one of a pair there is one.
  private static final int MANY = 3;

  /// A minimum as it is told, as one of many if it is.
  CriticalPoint told(CriticalPoint found) {
    return isAsked(found) && isAmongMany(found) ? found.withForm(CriticalForm.AMONG) : found;
  }

  private boolean isAsked(CriticalPoint found) {
    return found.kind() == CriticalKind.MINIMUM
        && found.form() == CriticalForm.POINT
        && frame.dimension() == 2;
  }

  private boolean isAmongMany(CriticalPoint found) {
    double[] place = found.position().toArray();
    List<double[]> known = new ArrayList<>(List.of(place));
    int back = 0;
    for (int i = 0; i < PLACES && known.size() <= MANY; i++) {
      Optional<double[]> led =
          search
              .from(beside(place, i), AROUND)
              .filter(other -> other.kind() == CriticalKind.MINIMUM)
              .map(other -> other.position().toArray());
      if (led.filter(other -> isNew(other, known)).isPresent()) {
        known.add(led.get());
      } else if (led.filter(other -> frame.distance(other, place) <= APART).isPresent()) {
        back++;
      }
      if (back == FIRST) {
        return false;
      }
    }
    return known.size() > MANY;
  }

  private double[] beside(double[] place, int index) {
    double far = AROUND * (index + 1) / PLACES;
    return new double[] {
      place[0] + far * Math.cos(TURN * index) * frame.unit(0),
      place[1] + far * Math.sin(TURN * index) * frame.unit(1)
    };
  }

  private boolean isNew(double[] other, List<double[]> known) {
    return known.stream().noneMatch(each -> frame.distance(each, other) <= APART);
  }
}
