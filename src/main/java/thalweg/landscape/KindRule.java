package thalweg.landscape;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;
import thalweg.linalg.Inertia;

/// Tells what a critical point of the plane is: the one rule, wherever a kind is told.
///
/// The signs of the Hessian's eigenvalues decide. One that is small beside the curvature nearby may
/// be what is left beside a degenerate point, or rounding. It counts if the slope along its
/// eigenvector is zero at the point and grows to both sides as it foretells: what f does around the
/// point decides, and no ratio of curvatures. Immutable.
final class KindRule {
  /// How far around a point slopes are looked at, shares: as far as rounding asks for, and as near
  /// as a bent valley does.
  private static final double[] RINGS = {1e-5, 1e-6, 1e-7, 1e-8};

  /// Nearer ones, for what bends so sharply that it looks like a kink from farther off.
  private static final double[] NEARER = {1e-9, 1e-10, 1e-11, 1e-12, 1e-13};

  /// Of the greatest curvature: what bends less is no part of that.
  private static final double SHARP = 1e-3;

  /// So many times a ring each way.
  private static final int PLACES = 3;

  /// How far a slope may be from what the eigenvalue foretells, a share of that; less than the
  /// third power of the distance makes of it where the curvature vanishes nearby.
  private static final double EVEN = 0.25;

  /// How far off the zero of the slope may be, a share of the ring.
  private static final double CENTRED = 0.1;

  private static final int MOST_STEPS = 4;

  /// How far those steps may lead, a share: farther on it is another point.
  private static final double FARTHEST = 1e-3;

  private final Derivatives derivatives;
  private final UnitFrame frame;
  private final FrameDerivatives scaled;
  private final LesserCurvature lesser;

  /// @param frame of two coordinates
  KindRule(Derivatives derivatives, UnitFrame frame) {
    this.derivatives = derivatives;
    this.frame = frame;
    this.scaled = new FrameDerivatives(frame);
    this.lesser = new LesserCurvature(derivatives, frame);
  }

  /// The place of a critical point whose curvatures all count, however small they are beside those
  /// nearby; empty where one does not.
  ///
  /// @param found where Newton's method has led, not changed
  /// @param pairs the eigenpairs of the Hessian there, in the frame
  Optional<double[]> regular(double[] found, Eigenpairs pairs) {
    if (kind(pairs) == CriticalKind.DEGENERATE || !lesser.counts(found, pairs)) {
      return Optional.empty();
    }
    double[] place = settled(found);
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    derivatives.at(place, gradient, hessian);
    if (!scaled.isFinite(gradient, hessian)) {
      return Optional.empty();
    }
    Eigenpairs there = scaled.eigenpairs(hessian);
    boolean regular =
        kind(there) != CriticalKind.DEGENERATE
            && lesser.counts(place, there)
            && IntStream.range(0, 2).allMatch(k -> grows(place, gradient, there, k));
    return regular ? Optional.of(place) : Optional.empty();
  }

  /// What the signs say of eigenvalues that all count but for rounding.
  static CriticalKind kind(Eigenpairs pairs) {
    return pairs.kind(LesserCurvature.noise(pairs));
  }

  /// How many of a Hessian's eigenvalues are negative, rounding of its entries, and positive.
  static Inertia inertia(Eigenpairs pairs) {
    return pairs.inertia(LesserCurvature.rounding(pairs));
  }

  /// Newton's method with every slope, however small, as long as that leads less and less far.
  private double[] settled(double[] p) {
    double[] place = p.clone();
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    double before = Double.POSITIVE_INFINITY;
    for (int i = 0; i < MOST_STEPS; i++) {
      derivatives.at(place, gradient, hessian);
      if (!scaled.isFinite(gradient, hessian)) {
        return place;
      }
      Eigenpairs pairs = scaled.eigenpairs(hessian);
      double[] step = new double[2];
      for (int k = 0; k < 2; k++) {
        double[] direction = pairs.vector(k);
        double length = slope(gradient, direction) / pairs.value(k);
        step[0] += length * direction[0];
        step[1] += length * direction[1];
      }
      double length = Length.of(step);
      if (!(length < before / 2) || !(length <= FARTHEST)) {
        return place;
      }
      place[0] -= step[0] * frame.unit(0);
      place[1] -= step[1] * frame.unit(1);
      before = length;
    }
    return place;
  }

  private double slope(double[] at, double[] direction) {
    return at[0] * frame.unit(0) * direction[0] + at[1] * frame.unit(1) * direction[1];
  }

  /// Whether the slope along an eigenvector is zero at a place and grows to both sides as its
  /// eigenvalue foretells, by numbers that still have their digits.
  private boolean grows(double[] place, double[] gradient, Eigenpairs pairs, int k) {
    double[] direction = pairs.vector(k);
    double curvature = pairs.value(k);
    double here = slope(gradient, direction);
    double greatest = Math.max(Math.abs(pairs.low()), Math.abs(pairs.high()));
    double[] nearer = Math.abs(curvature) >= SHARP * greatest ? NEARER : new double[0];
    return DoubleStream.concat(Arrays.stream(RINGS), Arrays.stream(nearer))
        .anyMatch(ring ->
            ring * Math.abs(curvature) >= Double.MIN_NORMAL
                && Math.abs(here) <= CENTRED * ring * Math.abs(curvature)
                && grows(place, here, direction, curvature, ring));
  }

  private boolean grows(
      double[] place, double here, double[] direction, double curvature, double ring) {
    double[] beside = new double[2];
    double[] there = new double[2];
    double[] hessian = new double[3];
    for (int k = -PLACES; k <= PLACES; k++) {
      Arrays.setAll(beside, i -> place[i]);
      beside[0] += k * ring * direction[0] * frame.unit(0);
      beside[1] += k * ring * direction[1] * frame.unit(1);
      derivatives.at(beside, there, hessian);
      double foretold = k * ring * curvature;
      if (!(Math.abs(slope(there, direction) - here - foretold) <= EVEN * Math.abs(foretold))) {
        return false;
      }
    }
    return true;
  }
}
