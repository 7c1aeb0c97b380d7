package thalweg.landscape;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import thalweg.linalg.CriticalKind;
import thalweg.linalg.Eigenpairs;

/// Tells what a critical point of the plane is in a crease, where the Hessian is another one on
/// each side, as at max(x^2, y^2) or abs(x)*y + y^2: what a formula gives at the point itself is a
/// convention, and what is beside it decides. Immutable.
final class CreaseRule {
  /// Of the greater eigenvalue: where the lesser one is so much, it does not vanish right beside by
  /// itself.
  private static final double SMOOTH = 1e-3;

  /// So near a point its Hessian is the same on all sides, elsewhere; a share.
  private static final double BESIDE = 1e-8;

  /// A share: how far around f has to agree.
  private static final double AROUND = 1e-4;

  /// Of the Hessian: where it differs by less from side to side it may be the same.
  private static final double SPLIT = 0.01;

  /// How far around it differs by as much as right beside, a share, and up to which factor: what is
  /// continuous differs by less the nearer one looks.
  private static final double FARTHER = 1e-4;

  private static final double STEADY = 0.95;

  private static final int SIDES = 8;

  /// Along no axis and no diagonal, where formulas have their creases.
  private static final double FIRST = 0.31;

  private static final double[] COSINES = onCircle(Math::cos);
  private static final double[] SINES = onCircle(Math::sin);

  private final Derivatives derivatives;
  private final UnitFrame frame;
  private final FrameDerivatives scaled;
  private final SharpSmoothness sharpness;

  /// @param frame of two coordinates
  CreaseRule(Derivatives derivatives, UnitFrame frame) {
    this.derivatives = derivatives;
    this.frame = frame;
    this.scaled = new FrameDerivatives(frame);
    this.sharpness = new SharpSmoothness(derivatives, frame);
  }

  /// The kind of a critical point in a crease: what all sides say, if f does so, too; degenerate
  /// where they differ. Empty where there is no crease.
  ///
  /// @param pairs the eigenpairs of the Hessian that is given at the point, in the frame
  Optional<CriticalKind> kind(double[] place, Eigenpairs pairs) {
    Set<CriticalKind> kinds = EnumSet.noneOf(CriticalKind.class);
    CriticalKind here = kind(pairs);
    double even = evenness(pairs);
    boolean creased = false;
    for (int side = 0; side < SIDES; side++) {
      Optional<Eigenpairs> beside = pairsBeside(place, side);
      if (beside.isPresent()) {
        CriticalKind there = kind(beside.get());
        kinds.add(there);
        creased |= there != here && Math.max(evenness(beside.get()), even) >= SMOOTH;
      }
    }
    boolean regular = kinds.stream().anyMatch(each -> each != CriticalKind.DEGENERATE);
    if (!(creased || (regular && isSplit(place))) || sharpness.isSharp(place)) {
      return Optional.empty();
    }
    CriticalKind any = kinds.iterator().next();
    boolean agree = kinds.size() == 1 && isSeen(any, place);
    return Optional.of(agree ? any : CriticalKind.DEGENERATE);
  }

  /// Whether the Hessian tends to another one from each side, whatever kinds they tell: that of
  /// max(x, y)^2 at 0 does.
  boolean isSplit(double[] place) {
    double near = spread(place, BESIDE);
    if (!(near > 0)) {
      return false;
    }
    double far = spread(place, FARTHER);
    return near >= STEADY * far && far >= STEADY * near;
  }

  /// By how much Hessians on a circle differ from the first of them, at most; 0 where that is a
  /// small share of them, or one is not finite.
  private double spread(double[] place, double distance) {
    double[] gradient = new double[2];
    double[] first = new double[3];
    double[] each = new double[3];
    derivatives.at(beside(place, 0, distance), gradient, first);
    double greatest = scaled.norm(first);
    double spread = 0;
    for (int side = 0; side < SIDES; side++) {
      derivatives.at(beside(place, side, distance), gradient, each);
      if (!scaled.isFinite(gradient, each)) {
        return 0;
      }
      greatest = Math.max(greatest, scaled.norm(each));
      double[] difference = {each[0] - first[0], each[1] - first[1], each[2] - first[2]};
      spread = Math.max(spread, scaled.norm(difference));
    }
    return spread >= SPLIT * greatest ? spread : 0;
  }

  private Optional<Eigenpairs> pairsBeside(double[] place, int side) {
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    derivatives.at(beside(place, side, BESIDE), gradient, hessian);
    return scaled.isFinite(gradient, hessian)
        ? Optional.of(scaled.eigenpairs(hessian))
        : Optional.empty();
  }

  private double[] beside(double[] place, int side, double far) {
    return new double[] {
      place[0] + far * COSINES[side] * frame.unit(0), place[1] + far * SINES[side] * frame.unit(1)
    };
  }

  private static double[] onCircle(DoubleUnaryOperator of) {
    return IntStream.range(0, SIDES)
        .mapToDouble(side -> of.applyAsDouble(FIRST + 2 * Math.PI * side / SIDES))
        .toArray();
  }

  /// At abs(x*y) all sides say that it is a saddle, and there is no way down.
  private boolean isSeen(CriticalKind kind, double[] place) {
    double value = derivatives.at(place, new double[2], new double[3]);
    double[] rises =
        IntStream.range(0, SIDES)
            .mapToDouble(side ->
                derivatives.at(beside(place, side, AROUND), new double[2], new double[3]) - value)
            .toArray();
    boolean down = IntStream.range(0, SIDES).anyMatch(side -> rises[side] < 0);
    boolean up = IntStream.range(0, SIDES).anyMatch(side -> rises[side] > 0);
    return switch (kind) {
      case MINIMUM -> !down;
      case MAXIMUM -> !up;
      case SADDLE -> down && up;
      case DEGENERATE -> true;
    };
  }

  private static CriticalKind kind(Eigenpairs pairs) {
    return pairs.kind(NewtonSearch.FLAT * greatest(pairs));
  }

  private static double evenness(Eigenpairs pairs) {
    return Math.min(Math.abs(pairs.low()), Math.abs(pairs.high())) / greatest(pairs);
  }

  private static double greatest(Eigenpairs pairs) {
    return Math.max(Math.abs(pairs.low()), Math.abs(pairs.high()));
  }
}
