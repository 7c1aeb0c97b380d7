package thalweg.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.formula.Field;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.SlopeBracket;

/// Slides down along the crease of a kink, however bent, to where the slope along it is zero.
///
/// Both sides of a crease have the same slope along it, so it leads at a right angle to where their
/// gradients differ. Across it the way is halved to where the slope changes its sign. Values would
/// tell the place to half of its digits only. Owned by one thread; lengths are shares.
final class CreaseSlide {
  /// How far to the sides of a place gradients are compared, and the first step.
  private static final double BESIDE = 1e-6;

  private static final int SIDES = 16;

  /// Of the greater gradient: what differs by less is no crease.
  private static final double CREASED = 0.01;

  /// Steps are doubled until the slope along the crease changes its sign.
  private static final int MOST_STEPS = 48;

  private static final double LONGEST = 1.0 / 64;

  /// Shorter ones lead nowhere.
  private static final double SHORTEST = 1e-12;

  private static final int MOST_HALVINGS = 60;
  private static final double ARRIVED = 1e-15;

  private final DerivativeSampler probe;

  CreaseSlide(Field field, Domain domain) {
    probe = new DerivativeSampler(field, domain);
  }

  /// A place of a crease.
  ///
  /// @param acrossU the direction in which the gradient jumps, a unit vector
  /// @param acrossV its second component
  /// @param slope along the crease, which leads to (-acrossV, acrossU)
  private record Place(double u, double v, double acrossU, double acrossV, double slope) {
    private Place alike(Place other) {
      return acrossU * other.acrossU + acrossV * other.acrossV < 0
          ? new Place(u, v, -acrossU, -acrossV, -slope)
          : this;
    }
  }

  /// The lowest place along the crease that a place lies in; the same place where there is none, or
  /// f is not lower there.
  Point from(Point start) {
    double u = probe.u(start);
    double v = probe.v(start);
    Optional<Point> end =
        jump(u, v)
            .flatMap(across -> at(u, v, across[0], across[1], BESIDE))
            .map(this::bottom)
            .map(place -> probe.point(place.u, place.v));
    return end.filter(to -> value(to) < value(start)).orElse(start);
  }

  private double value(Point point) {
    return probe.value(probe.u(point), probe.v(point));
  }

  /// The direction in which gradients around a place differ most; empty where they hardly do.
  private Optional<double[]> jump(double u, double v) {
    List<ScaledDerivatives> around = new ArrayList<>();
    for (int side = 0; side < SIDES; side++) {
      double angle = 2 * Math.PI * (side + 0.3) / SIDES;
      ScaledDerivatives there =
          probe.at(u + BESIDE * Math.cos(angle), v + BESIDE * Math.sin(angle));
      if (there.isFinite()) {
        around.add(there);
      }
    }
    double greatest = 0;
    double steepest = 0;
    double[] across = new double[2];
    for (ScaledDerivatives one : around) {
      steepest = Math.max(steepest, one.steepness());
      for (ScaledDerivatives other : around) {
        double du = other.gu() - one.gu();
        double dv = other.gv() - one.gv();
        double length = Math.hypot(du, dv);
        if (length > greatest) {
          greatest = length;
          across[0] = du / length;
          across[1] = dv / length;
        }
      }
    }
    return greatest > CREASED * steepest ? Optional.of(across) : Optional.empty();
  }

  /// The crease across from a place.
  private Optional<Place> at(double u, double v, double du, double dv, double far) {
    return SlopeBracket.between(
            probe,
            probe.at(u - far * du, v - far * dv),
            probe.at(u + far * du, v + far * dv),
            du,
            dv)
        .filter(bracket -> !bracket.isSmooth())
        .map(bracket -> place(bracket.one(), bracket.other()));
  }

  private static Place place(ScaledDerivatives one, ScaledDerivatives other) {
    double du = other.gu() - one.gu();
    double dv = other.gv() - one.gv();
    double length = Math.hypot(du, dv);
    return new Place(
        one.u(), one.v(), du / length, dv / length, (one.gv() * du - one.gu() * dv) / length);
  }

  private Place bottom(Place start) {
    Place here = start;
    double step = BESIDE;
    for (int i = 0; i < MOST_STEPS && step >= SHORTEST; i++) {
      double way = -Math.signum(here.slope) * step;
      Optional<Place> next = across(here, -way * here.acrossV, way * here.acrossU, step);
      if (next.isEmpty()) {
        step /= 8;
      } else if (next.get().slope < 0 == here.slope < 0) {
        here = next.get();
        step = Math.min(2 * step, LONGEST);
      } else {
        return between(here, next.get());
      }
    }
    return here;
  }

  private Optional<Place> across(Place from, double du, double dv, double far) {
    return at(from.u + du, from.v + dv, from.acrossU, from.acrossV, far).map(to -> to.alike(from));
  }

  /// Halves the way between two places with slopes of opposite signs.
  private Place between(Place from, Place to) {
    Place one = from;
    Place other = to;
    for (int i = 0; i < MOST_HALVINGS; i++) {
      double du = other.u - one.u;
      double dv = other.v - one.v;
      double far = Math.hypot(du, dv);
      Optional<Place> middle = across(one, du / 2, dv / 2, Math.max(far / 2, ARRIVED));
      if (far <= ARRIVED || middle.isEmpty()) {
        break;
      }
      if (middle.get().slope < 0 == one.slope < 0) {
        one = middle.get();
      } else {
        other = middle.get();
      }
    }
    return Math.abs(one.slope) <= Math.abs(other.slope) ? one : other;
  }
}
