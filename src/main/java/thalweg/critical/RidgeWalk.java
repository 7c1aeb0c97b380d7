package thalweg.critical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.FloorWalk;
import thalweg.landscape.FloorWalk.Place;
import thalweg.landscape.Point;
import thalweg.landscape.ScaledDerivatives;
import thalweg.landscape.SlopeBracket;

/// Goes along a ridge or a floor that is so sharp that Newton's method finds it only from right
/// beside it: from place to place the way across is halved to where the slope changes its sign.
/// Owned by one thread.
final class RidgeWalk {
  /// Of a cell's side.
  private static final double STEP = 1.0 / 4;

  private static final int MOST_STEPS = 16;

  /// A share: how far the halved way may be from the ridge.
  private static final double ACROSS = 1e-9;

  /// How far the ridge may be off the straight way, of a step.
  private static final double ASIDE = 0.5;

  private static final int MOST_HALVINGS = 60;

  /// A share: nearer to each other, two places on the ridge need no third between them.
  private static final double ARRIVED = 1e-13;

  private final DerivativeSampler probe;
  private final FloorWalk floor;

  RidgeWalk(DerivativeSampler probe) {
    this.probe = probe;
    this.floor = probe.floors();
  }

  /// The ridge where slopes across change their sign.
  Optional<Place> at(SlopeBracket bracket) {
    Point near = probe.point(bracket.one().u(), bracket.one().v());
    return floor.beside(near.x(), near.y(), ACROSS);
  }

  /// The ridge on both sides of a place, until it leaves a cell; empty where it is lost.
  List<Place> through(Cell cell, Place from) {
    List<Place> back = new ArrayList<>();
    List<Place> forth = new ArrayList<>();
    if (!walk(cell, from, -STEP * cell.side(), back)
        || !walk(cell, from, STEP * cell.side(), forth)) {
      return List.of();
    }
    List<Place> places = new ArrayList<>(back.reversed());
    places.add(from);
    places.addAll(forth);
    return places;
  }

  /// Goes on until the cell is left.
  ///
  /// @param to receives the places
  /// @return whether the ridge leads so far
  private boolean walk(Cell cell, Place from, double step, List<Place> to) {
    Place here = from;
    for (int i = 0; i < MOST_STEPS; i++) {
      ScaledDerivatives at = derivatives(here);
      Optional<Place> next =
          across(here, at.u() + step * here.alongX(), at.v() + step * here.alongY(), step);
      if (next.isEmpty()) {
        return false;
      }
      here = next.get();
      to.add(here);
      ScaledDerivatives there = derivatives(here);
      if (!cell.holds(there.u(), there.v())) {
        return true;
      }
    }
    return false;
  }

  /// The ridge across from a place beside it.
  ///
  /// @param like a place of the ridge nearby
  /// @param length how far that is
  private Optional<Place> across(Place like, double u, double v, double length) {
    double far = ASIDE * Math.max(Math.abs(length), ARRIVED);
    double du = -like.alongY();
    double dv = like.alongX();
    return SlopeBracket.between(
            probe,
            probe.at(u - far * du, v - far * dv),
            probe.at(u + far * du, v + far * dv),
            du,
            dv)
        .filter(SlopeBracket::isSmooth)
        .flatMap(this::at)
        .map(to -> to.alike(like));
  }

  /// The derivatives at a place of the ridge.
  ScaledDerivatives derivatives(Place place) {
    Point point = new Point(place.x(), place.y());
    return probe.at(probe.u(point), probe.v(point));
  }

  /// The place between two of the ridge where the slope along it changes its sign, as near as
  /// numbers allow.
  Place zero(Place before, Place after) {
    Place one = before;
    Place other = after;
    for (int i = 0; i < MOST_HALVINGS; i++) {
      ScaledDerivatives a = derivatives(one);
      ScaledDerivatives b = derivatives(other);
      double far = Math.hypot(b.u() - a.u(), b.v() - a.v());
      Optional<Place> middle =
          far <= ARRIVED
              ? Optional.empty()
              : across(one, (a.u() + b.u()) / 2, (a.v() + b.v()) / 2, far);
      if (middle.isEmpty()) {
        break;
      }
      if (middle.get().slope() < 0 == one.slope() < 0) {
        one = middle.get();
      } else {
        other = middle.get();
      }
    }
    return Math.abs(one.slope()) <= Math.abs(other.slope()) ? one : other;
  }
}
