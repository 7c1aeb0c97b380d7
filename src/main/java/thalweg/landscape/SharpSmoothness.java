package thalweg.landscape;

import java.util.Arrays;

/// Tells ground that is smooth but bends very sharply from a kink: sqrt(1e-20 + x^2) from abs(x). A
/// little farther off the two look the same. Immutable. Distances are shares.
public final class SharpSmoothness {
  /// From where kinks are judged.
  private static final double BESIDE = 1e-8;

  /// Down to a few times the rounding of a place.
  private static final double[] NEARER = {1e-9, 1e-10, 1e-11, 1e-12, 1e-13, 1e-14};

  /// Of what the curvature makes of the gradient at such a distance.
  private static final double EVEN = 0.1;

  private static final Directions SIDES = Directions.oblique(8);

  private final Derivatives derivatives;
  private final UnitFrame frame;
  private final FrameDerivatives scaled;

  /// @param frame of two coordinates
  SharpSmoothness(Derivatives derivatives, UnitFrame frame) {
    this.derivatives = derivatives;
    this.frame = frame;
    this.scaled = new FrameDerivatives(frame);
  }

  /// Whether a place is a critical point whose Hessian foretells the gradients around it.
  ///
  /// @param place in domain coordinates
  public boolean isSmooth(double... place) {
    return isBeside(place, BESIDE) || isNearer(place);
  }

  /// Whether a place is one whose Hessian does so, but only much nearer than where kinks are
  /// judged.
  boolean isSharp(double... place) {
    return !isBeside(place, BESIDE) && isNearer(place);
  }

  private boolean isNearer(double[] place) {
    return Arrays.stream(NEARER).anyMatch(near -> isBeside(place, near));
  }

  private boolean isBeside(double[] place, double far) {
    double[] gradient = new double[2];
    double[] hessian = new double[3];
    derivatives.at(place, gradient, hessian);
    return scaled.isFinite(gradient, hessian)
        && scaled.norm(hessian) > 0
        && agrees(place, gradient, hessian, far);
  }

  private boolean agrees(double[] place, double[] gradient, double[] hessian, double far) {
    double most = EVEN * far * scaled.norm(hessian);
    double[] there = new double[2];
    double[] unused = new double[3];
    for (int side = 0; side < SIDES.count(); side++) {
      double dx = far * SIDES.x(side) * frame.unit(0);
      double dy = far * SIDES.y(side) * frame.unit(1);
      derivatives.at(new double[] {place[0] + dx, place[1] + dy}, there, unused);
      there[0] -= gradient[0] + hessian[0] * dx + hessian[1] * dy;
      there[1] -= gradient[1] + hessian[1] * dx + hessian[2] * dy;
      if (!(scaled.slope(there) <= most)) {
        return false;
      }
    }
    return scaled.slope(gradient) <= most;
  }
}
