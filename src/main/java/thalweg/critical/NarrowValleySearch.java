package thalweg.critical;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.landscape.CriticalPoint;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.FloorWalk;
import thalweg.landscape.FloorWalk.Place;
import thalweg.landscape.NewtonSearch;
import thalweg.landscape.Point;
import thalweg.landscape.ScaledDerivatives.Axes;
import thalweg.linalg.CriticalKind;

/// Settles cells that the floor of a narrow valley, or the top of a narrow ridge, leads through,
/// and all of whose critical points lie on it. Owned by one thread.
///
/// Beside the floor the slope along it drowns in that across. On it, it is free of that: the floor
/// is walked through the cell, and where its slopes change evenly they tell where they are zero.
final class NarrowValleySearch {
  /// The curvature along the floor over that across: what is wider settles without.
  private static final double NARROW = 1e-3;

  /// Of a cell's side.
  private static final double STEP = 1.0 / 8;

  private static final int MOST_STEPS = 32;

  /// So many steps beyond the cell.
  private static final int BEYOND = 2;

  private final DerivativeSampler probe;
  private final NewtonSearch newton;
  private final FloorWalk floor;

  NarrowValleySearch(DerivativeSampler probe, NewtonSearch newton) {
    this.probe = probe;
    this.newton = newton;
    this.floor = probe.floors();
  }

  /// What is known of a cell.
  ///
  /// @param settled whether there is nothing in it but the point
  record Finding(boolean settled, Optional<CriticalPoint> point) {
    private static final Finding UNSETTLED = new Finding(false, Optional.empty());
    private static final Finding EMPTY = new Finding(true, Optional.empty());
  }

  /// Looks at a cell whose critical points all lie on one curve.
  Finding in(Cell cell) {
    Axes axes = cell.centre().axes();
    if (!(Math.abs(axes.flat()) <= NARROW * Math.abs(axes.bent()))) {
      return Finding.UNSETTLED;
    }
    Point centre = probe.point(cell.centre().u(), cell.centre().v());
    return floor
        .beside(centre.x(), centre.y(), cell.side())
        .map(place -> along(walked(cell, place), cell))
        .orElse(Finding.UNSETTLED);
  }

  /// The floor on both sides, a little beyond the cell; empty where it is lost.
  private List<Place> walked(Cell cell, Place from) {
    List<Place> back = walked(cell, from, -STEP * cell.side());
    List<Place> forth = walked(cell, from, STEP * cell.side());
    if (back.isEmpty() || forth.isEmpty()) {
      return List.of();
    }
    List<Place> places = new ArrayList<>(back.reversed());
    places.add(from);
    places.addAll(forth);
    return places;
  }

  private List<Place> walked(Cell cell, Place from, double step) {
    List<Place> places = new ArrayList<>();
    Place here = from;
    int beyond = 0;
    for (int i = 0; i < MOST_STEPS && beyond < BEYOND; i++) {
      Optional<Place> next = floor.on(here, step);
      if (next.isEmpty()) {
        return List.of();
      }
      here = next.get();
      places.add(here);
      beyond += isIn(cell, here) ? 0 : 1;
    }
    return places;
  }

  private boolean isIn(Cell cell, Place place) {
    Point point = new Point(place.x(), place.y());
    return cell.holds(probe.u(point), probe.v(point));
  }

  private Finding along(List<Place> places, Cell cell) {
    if (places.isEmpty()) {
      return Finding.UNSETTLED;
    }
    FloorSlopes slopes = FloorSlopes.of(places);
    return switch (slopes.verdict()) {
      case SLOPING -> Finding.EMPTY;
      case ONE_ZERO -> at(places.get(slopes.zero() - 1), places.get(slopes.zero()), cell);
      case LEVEL, UNEVEN -> Finding.UNSETTLED;
    };
  }

  /// The zero of the slope between two places.
  private Finding at(Place before, Place after, Cell cell) {
    double share = before.slope() / (before.slope() - after.slope());
    Point start =
        new Point(
            before.x() + share * (after.x() - before.x()),
            before.y() + share * (after.y() - before.y()));
    Optional<CriticalPoint> found =
        newton
            .from(start, probe.unit(cell.centre().bend()), cell.side())
            .filter(each -> each.kind() != CriticalKind.DEGENERATE);
    return found
        .map(each ->
            new Finding(
                true, found.filter(_ -> cell.holds(probe.u(each.point()), probe.v(each.point())))))
        .orElse(Finding.UNSETTLED);
  }
}
