package thalweg.race;

import thalweg.landscape.Domain;

/// Since when a run has gone straight on, and since when its ground has been level: what the
/// diagnosis would otherwise look back for at every step. Owned by the run's thread.
///
/// A run goes straight on while neither coordinate turns round. Then each position is farther from
/// the present one than those that came after it.
final class Course {
  private final double alongX;
  private final double alongY;
  private int step = -1;
  private int lastAcross;
  private int lastUp;
  private int lastTurn = -1;
  private int lastSteep = -1;
  private int lastTooSteep = -1;

  /// @param heightRange what f spans over the domain
  Course(Domain domain, double heightRange) {
    this.alongX = domain.width() / heightRange;
    this.alongY = domain.height() / heightRange;
  }

  /// Makes a step, or stands at the start.
  ///
  /// @param across moved along x
  /// @param up moved along y
  /// @param gradient where the step has led
  void follow(double across, double up, double[] gradient) {
    step++;
    int signAcross = sign(across);
    int signUp = sign(up);
    lastTurn = Math.min(signAcross * lastAcross, signUp * lastUp) < 0 ? step : lastTurn;
    lastAcross = signAcross == 0 ? lastAcross : signAcross;
    lastUp = signUp == 0 ? lastUp : signUp;
    double u = gradient[0] * alongX;
    double v = gradient[1] * alongY;
    double square = u * u + v * v;
    if (!(square <= PlateauSearch.LEVEL * PlateauSearch.LEVEL)) {
      lastSteep = step;
      if (!(square <= PlateauSearch.STILL_LEVEL * PlateauSearch.STILL_LEVEL)) {
        lastTooSteep = step;
      }
    }
  }

  /// Without branches, as beside a minimum nobody can predict it.
  private static int sign(double number) {
    return (int) Math.signum(number);
  }

  /// Whether it has gone straight on for that many steps.
  boolean isStraight(int steps) {
    return lastTurn <= step - steps;
  }

  /// Whether the ground is level, and was at each of the last steps.
  ///
  /// @param already whether the run was on a plateau at the step before
  boolean isLevel(int steps, boolean already) {
    return (already ? lastTooSteep : lastSteep) < Math.max(0, step - steps);
  }
}
