package thalweg.critical;

import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import thalweg.landscape.DerivativeSampler;
import thalweg.landscape.ScaledDerivatives;

/// Tells ground that rises and falls too often for a cell from ground that does not: sin(1/x) near
/// 0 from 1/x.
///
/// Slopes are looked at along lines through the cell: a slope that changes its sign many times does
/// so at critical points, or may. Towards a place without derivatives the line gets finer and
/// finer.
final class OscillationSearch {
  /// Along either axis of a line; a pole, a kink and a wave make no more.
  private static final int MOST_CHANGES = 3;

  private static final int PLACES = 32;

  /// From place to place towards one without derivatives; 2e-9 of the way are left in the end.
  private static final double NEARER = 0.53;

  /// A slope that is a smaller part of the greatest on the line has no sign that counts.
  private static final double NOTHING = 1e-12;

  private static final int HALVINGS = 50;

  private final DerivativeSampler probe;

  OscillationSearch(DerivativeSampler probe) {
    this.probe = probe;
  }

  /// Whether slopes in a cell change their signs many times.
  boolean isIn(Cell cell) {
    if (cell.isDefined()) {
      return isAround(cell.centre().u(), cell.centre().v(), cell.side());
    }
    return cell.centre().isFinite()
        ? cell.corners().stream()
            .filter(corner -> !corner.isFinite())
            .anyMatch(corner -> isTowards(cell.centre(), corner))
        : cell.corners().stream()
            .filter(ScaledDerivatives::isFinite)
            .anyMatch(corner -> isTowards(corner, cell.centre()));
  }

  /// The same of a square of which the centre is given.
  ///
  /// @param side a share of the domain
  boolean isAround(double u, double v, double side) {
    double[][] ways = {{side, 0}, {0, side}, {side, side}, {side, -side}};
    for (double[] way : ways) {
      if (changes(
          k -> {
            double share = (k + 0.5) / PLACES - 0.5;
            return probe.at(u + share * way[0], v + share * way[1]);
          })) {
        return true;
      }
    }
    return false;
  }

  /// Whether it does so on the way from a place with derivatives to one without.
  private boolean isTowards(ScaledDerivatives defined, ScaledDerivatives undefined) {
    double du = undefined.u() - defined.u();
    double dv = undefined.v() - defined.v();
    double known = 0;
    double unknown = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (known + unknown) / 2;
      if (probe.at(defined.u() + middle * du, defined.v() + middle * dv).isFinite()) {
        known = middle;
      } else {
        unknown = middle;
      }
    }
    double end = known;
    return changes(k -> {
      double share = end * (1 - Math.pow(NEARER, k));
      return probe.at(defined.u() + share * du, defined.v() + share * dv);
    });
  }

  private static boolean changes(IntFunction<ScaledDerivatives> line) {
    List<ScaledDerivatives> places =
        IntStream.range(0, PLACES).mapToObj(line).filter(ScaledDerivatives::isFinite).toList();
    return changes(places, ScaledDerivatives::gu) || changes(places, ScaledDerivatives::gv);
  }

  private static boolean changes(
      List<ScaledDerivatives> places, ToDoubleFunction<ScaledDerivatives> slope) {
    double greatest = places.stream().mapToDouble(slope).map(Math::abs).max().orElse(0);
    double before = 0;
    int changes = 0;
    for (ScaledDerivatives place : places) {
      double here = slope.applyAsDouble(place);
      if (Math.abs(here) > NOTHING * greatest) {
        changes += here * before < 0 ? 1 : 0;
        before = Math.signum(here);
      }
    }
    return changes > MOST_CHANGES;
  }
}
