package thalweg.landscape;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import thalweg.linalg.Eigenpairs;

/// Goes along the floor of a narrow valley of the plane, or the top of a narrow ridge, and takes
/// the slope along it. Immutable.
///
/// Where the ground bends 1e13 times as much across as along, the Hessian holds the lesser
/// curvature no more: it is less than the rounding of the greater one. But on the floor, where the
/// slope across is rounding, the slope along it is nearly free of that, and how it changes from
/// place to place is the lesser curvature. What is rounding alone does not change evenly.
///
/// Lengths are shares, slopes and curvatures those of a [UnitFrame].
public final class FloorWalk {
  private static final int MOST_STEPS = 12;

  /// A share: a step across that is longer has not arrived.
  private static final double ARRIVED = 1e-11;

  /// From place to place, shares: as far as rounding asks for, as near as curvatures that change.
  private static final double[] RINGS = {1e-4, 1e-5, 1e-6};

  /// So many times a ring each way. Of rounding alone one in a million would look as even.
  private static final int PLACES = 4;

  /// From place to place where only a slope is asked for, a share.
  private static final double STRIDE = 1.0 / 4096;

  /// How far slopes are from a straight line, between neighbours, over the greatest of them.
  private static final double SMOOTH = 0.1;

  /// How far a slope may be from what the curvature foretells, a share of that; less than the third
  /// power of the distance makes of it where the curvature vanishes nearby.
  private static final double EVEN = 0.25;

  private static final int MOST_DIGITS = 5;

  /// Over the curvature across: a slope that is less is that of a tail or of a point of a high
  /// order, of which others judge.
  private static final double FADED = 1e-24;

  /// Of how far a place is off the floor.
  private static final double ROUNDING = 64;

  private final Derivatives derivatives;
  private final UnitFrame frame;
  private final FrameDerivatives scaled;

  /// @param frame of two coordinates
  FloorWalk(Derivatives derivatives, UnitFrame frame) {
    this.derivatives = derivatives;
    this.frame = frame;
    this.scaled = new FrameDerivatives(frame);
  }

  /// A place of a floor.
  ///
  /// @param x in the domain
  /// @param y in the domain
  /// @param slope along the floor
  /// @param alongX the floor's direction, a unit vector of the frame
  /// @param alongY its second component
  /// @param bent the curvature across
  /// @param least the slope that the rounding of the place may feign, however evenly
  public record Place(
      double x, double y, double slope, double alongX, double alongY, double bent, double least) {
    /// The same place, its direction nearer to that of another one than against it.
    public Place alike(Place from) {
      return alongX * from.alongX + alongY * from.alongY < 0
          ? new Place(x, y, -slope, -alongX, -alongY, bent, least)
          : this;
    }
  }

  /// The curvature along a floor.
  ///
  /// @param off how far slopes are from what it foretells, a share of it
  record Curvature(double value, double off) {
    /// How many digits of it can be relied on.
    int digits() {
      return Math.clamp((int) -Math.log10(off), 1, MOST_DIGITS);
    }
  }

  /// The floor across from a place; empty where Newton's method across leads to none.
  ///
  /// @param reach how long its steps may be in all, a share
  public Optional<Place> beside(double x, double y, double reach) {
    double[] p = {x, y};
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    double before = reach;
    double left = reach;
    for (int i = 0; i < MOST_STEPS; i++) {
      derivatives.at(p, gradient, hessian);
      if (!scaled.isFinite(gradient, hessian)) {
        return Optional.empty();
      }
      Eigenpairs pairs = scaled.eigenpairs(hessian);
      int flat = LesserCurvature.flat(pairs);
      double[] across = pairs.vector(1 - flat);
      double bent = pairs.value(1 - flat);
      double step = slope(gradient, across) / bent;
      double length = Math.abs(step);
      boolean rests = length <= ARRIVED && (length > before / 2 || step == 0);
      if (rests) {
        double[] along = pairs.vector(flat);
        return Optional.of(
            new Place(
                p[0], p[1], slope(gradient, along), along[0], along[1], bent, least(length, bent)));
      }
      left -= length;
      if (!(left >= 0)) {
        return Optional.empty();
      }
      before = length;
      p[0] -= step * across[0] * frame.unit(0);
      p[1] -= step * across[1] * frame.unit(1);
    }
    return Optional.empty();
  }

  /// The place of the floor some way on, its direction as before; empty where it is lost.
  ///
  /// @param way a share, backwards where it is negative
  public Optional<Place> on(Place from, double way) {
    return beside(
            from.x + way * from.alongX * frame.unit(0),
            from.y + way * from.alongY * frame.unit(1),
            Math.abs(way) / 2)
        .map(to -> to.alike(from));
  }

  /// Whether the slope along the floor around a place changes evenly, as what rounding leaves of
  /// none does not.
  boolean isSloping(Place place) {
    double[] slopes = new double[2 * PLACES + 1];
    double greatest = 0;
    double least = 0;
    for (int k = -PLACES; k <= PLACES; k++) {
      Optional<Place> there = on(place, k * STRIDE);
      if (there.isEmpty()) {
        return false;
      }
      least = Math.max(least, there.get().least);
      slopes[PLACES + k] = there.get().slope;
      greatest = Math.max(greatest, Math.abs(there.get().slope));
    }
    double uneven = 0;
    for (int i = 2; i < slopes.length; i++) {
      uneven = Math.max(uneven, Math.abs(slopes[i] - 2 * slopes[i - 1] + slopes[i - 2]));
    }
    return greatest > least && uneven <= SMOOTH * greatest;
  }

  /// The curvature along the floor at a place; empty where slopes do not grow evenly to both sides,
  /// so that there is none that numbers hold.
  Optional<Curvature> curvature(Place place) {
    return Arrays.stream(RINGS)
        .mapToObj(ring -> curvature(place, ring))
        .flatMap(Optional::stream)
        .min(Comparator.comparingDouble(Curvature::off));
  }

  private Optional<Curvature> curvature(Place place, double ring) {
    double value = 0;
    double off = 0;
    for (int k = 1; k <= PLACES; k++) {
      Optional<Place> forth = on(place, k * ring);
      Optional<Place> back = on(place, -k * ring);
      if (forth.isEmpty() || back.isEmpty()) {
        return Optional.empty();
      }
      double grown = forth.get().slope - place.slope;
      double fallen = place.slope - back.get().slope;
      value = k == 1 ? (grown + fallen) / (2 * ring) : value;
      double foretold = k * ring * Math.abs(value);
      double miss =
          Math.max(Math.abs(grown - k * ring * value), Math.abs(fallen - k * ring * value));
      off = Math.max(off, miss / foretold);
      if (!(Math.abs(value) * ring > place.least) || !(off <= EVEN)) {
        return Optional.empty();
      }
    }
    return Optional.of(new Curvature(value, off));
  }

  /// The slope along a floor that the rounding of a place may feign: so far off the floor, the
  /// slope across is so much times the curvature, and the direction of the floor is off by as much
  /// again.
  private static double least(double off, double bent) {
    double share = ROUNDING * off;
    return Math.max(share * share, FADED) * Math.abs(bent);
  }

  private double slope(double[] gradient, double[] direction) {
    return gradient[0] * frame.unit(0) * direction[0] + gradient[1] * frame.unit(1) * direction[1];
  }
}
