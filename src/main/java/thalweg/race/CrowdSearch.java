package thalweg.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.landscape.CriticalForm;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.UnitFrame;
import thalweg.linalg.CriticalKind;

/// Finds out whether a critical point is one of very many of its kind, nearer together than pixels:
/// then a place that is told to a few decimals is no one's own, and the run is at a minimum, not at
/// the one that is there. A run that steps over many of them is at none, whatever their kind.
/// Immutable.
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

  /// In how many directions it is looked how wide the basin of one of many is.
  private static final int SIDES = 8;

  /// Of that width: a run that keeps nearer is at rest, or about the minimum at all.
  private static final double REST = 0.1;

  private static final double SIDE = 1;

  /// A golden angle: no two places lie along one row of a pattern.
  private static final double TURN = Math.PI * (3 - Math.sqrt(5));

  /// So many others are many: beside one of a pair there is one.
  private static final int MANY = 3;

  /// What is said of a run at a critical point, or about one: where that is one of many, whether
  /// the run keeps to that one, and is as near to it as at rest.
  Status told(Status now, MotionHistory history) {
    return switch (now) {
      case Status.Settled(CriticalPoint at) -> {
        double reach = reach(at, history);
        boolean isBeside = reach <= SIDE && at.kind() == CriticalKind.MINIMUM;
        Status aside = isBeside ? new Status.Circling(among(at)) : new Status.Moving();
        yield reach == 0 ? now : reach <= REST ? new Status.Settled(among(at)) : aside;
      }
      case Status.Approaching(CriticalPoint to) -> {
        double reach = reach(to, history);
        Status onItsWay = reach == 0 ? now : new Status.Approaching(among(to));
        yield reach <= SIDE ? onItsWay : new Status.Moving();
      }
      case Status.Circling(CriticalPoint around) -> {
        double reach = reach(around, history);
        Status about = reach == 0 ? now : new Status.Circling(among(around));
        yield reach <= SIDE ? about : new Status.Moving();
      }
      case Status.Cycling(int period, int points, Optional<CriticalPoint> around) ->
          new Status.Cycling(
              period,
              points,
              around
                  .filter(place -> reach(place, history) <= SIDE)
                  .map(place -> reach(place, history) == 0 ? place : among(place)));
      default -> now;
    };
  }

  /// Whether a run has come to rest at a minimum that it was told to come to, as none of many.
  boolean isAlone(Status now, Status before) {
    return now instanceof Status.Settled(CriticalPoint at)
        && before instanceof Status.Approaching(CriticalPoint to)
        && to.kind() == CriticalKind.MINIMUM
        && to.form() == CriticalForm.POINT
        && at.kind() == to.kind()
        && frame.distance(at.position().toArray(), to.position().toArray()) <= APART;
  }

  /// Whether what is said has to be looked at again: a run that was said to be at one of many, from
  /// its start say, may step over them since. A maximum or a saddle is not known to be one of many.
  boolean isOpen(Status said, MotionHistory history) {
    return said instanceof Status.Settled(CriticalPoint at)
        && isAsked(at)
        && (at.form() == CriticalForm.AMONG || at.kind() != CriticalKind.MINIMUM)
        && (history.pace().isDue(history.step()) || isLeaving(at, history));
  }

  private static boolean isLeaving(CriticalPoint at, MotionHistory history) {
    double square = history.square(0, at.position());
    return history.reach() > 0
        && square > APART * APART
        && square > history.square(1, at.position());
  }

  private static CriticalPoint among(CriticalPoint place) {
    return place.kind() == CriticalKind.MINIMUM && place.form() == CriticalForm.POINT
        ? place.withForm(CriticalForm.AMONG)
        : place;
  }

  /// How far a run has been from a place in its last steps, over how far Newton's method leads back
  /// to it; 0 where it is none of many.
  private double reach(CriticalPoint place, MotionHistory history) {
    double width = isAsked(place) ? width(place) : Double.POSITIVE_INFINITY;
    double square = 0;
    int steps = Math.min(history.reach(), Criteria.STANDARD.settling().dwell());
    for (int ago = 0; ago <= steps && width < Double.POSITIVE_INFINITY; ago++) {
      square = Math.max(square, history.square(ago, place.position()));
    }
    return width < Double.POSITIVE_INFINITY
        ? Math.max(Double.MIN_VALUE, Math.sqrt(square) / width)
        : 0;
  }

  private boolean isAsked(CriticalPoint found) {
    boolean isAlone =
        found.form() == CriticalForm.POINT
            || found.form() == CriticalForm.AMONG
            || found.form() == CriticalForm.KINK;
    return found.kind() != CriticalKind.DEGENERATE && isAlone && frame.dimension() == 2;
  }

  /// How wide the basin of one of many is about it, a share; infinite where it is none of many.
  private double width(CriticalPoint found) {
    double[] place = found.position().toArray();
    List<double[]> known = new ArrayList<>(List.of(place));
    int back = 0;
    for (int i = 0; i < PLACES && known.size() <= MANY && back < FIRST; i++) {
      Optional<double[]> led =
          search
              .from(beside(place, i), AROUND)
              .filter(other -> other.kind() == found.kind())
              .map(other -> other.position().toArray());
      if (led.filter(other -> isNew(other, known)).isPresent()) {
        known.add(led.get());
      } else if (led.filter(other -> frame.distance(other, place) <= APART).isPresent()) {
        back++;
      }
    }
    return known.size() > MANY ? basin(place) : Double.POSITIVE_INFINITY;
  }

  /// As far as Newton's method leads back to it from all sides, by halves.
  private double basin(double[] place) {
    double far = AROUND;
    while (far > APART && !leadsBack(place, far)) {
      far /= 2;
    }
    return far;
  }

  private boolean leadsBack(double[] place, double far) {
    for (int i = 0; i < SIDES; i++) {
      Optional<CriticalPoint> led = search.from(at(place, far, i), AROUND);
      if (led.filter(other -> frame.distance(other.position().toArray(), place) <= APART)
          .isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private double[] beside(double[] place, int index) {
    return at(place, AROUND * (index + 1) / PLACES, index);
  }

  private double[] at(double[] place, double far, int index) {
    return new double[] {
      place[0] + far * Math.cos(TURN * index) * frame.unit(0),
      place[1] + far * Math.sin(TURN * index) * frame.unit(1)
    };
  }

  private boolean isNew(double[] other, List<double[]> known) {
    return known.stream().noneMatch(each -> frame.distance(each, other) <= APART);
  }
}
