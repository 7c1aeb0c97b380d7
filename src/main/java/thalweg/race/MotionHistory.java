package thalweg.race;

import java.util.Arrays;
import thalweg.landscape.Position;
import thalweg.landscape.UnitFrame;

/// Where a run has been in its last steps, as far back as its diagnosis looks, and two things that
/// would otherwise be looked back for at every step: since when it has gone straight on, and since
/// when its ground has been level. Owned by the run's thread.
///
/// A run goes straight on while no coordinate turns round. Then each position is farther from the
/// present one than those that came after it.
final class MotionHistory {
  /// So many times as many positions as are looked back at: they move that much less often.
  private static final int ROOM = 8;

  private final UnitFrame frame;
  private final int dimension;
  private final int dwell;
  private final double levelSquare;
  private final double stillLevelSquare;
  private final double heightRange;
  private final double perSlopeX;
  private final double perSlopeY;

  /// How many positions are looked back at.
  private final int kept;

  /// Positions from a step on, in order: the first coordinates and the second, which most runs have
  /// alone, and those beyond, one position after the other. When there is no room for more, those
  /// that are looked back at move to the beginning.
  private final double[] x;

  private final double[] y;
  private final double[] beyond;

  /// The bits of the last move along each coordinate that was one: the first is its sign.
  private long headingX;

  private long headingY;
  private final long[] headingBeyond;

  /// Where the newest position lies.
  private int last;

  private int step;
  private int lastTurn;
  private int lastSteep;
  private int lastTooSteep;

  /// The history of a run whose first position is still to come.
  ///
  /// @param heightRange what f spans over the domain
  MotionHistory(UnitFrame frame, double heightRange, Criteria criteria) {
    this.frame = frame;
    this.heightRange = heightRange;
    dimension = frame.dimension();
    dwell = criteria.plateau().dwell();
    double level = criteria.plateau().level();
    double stillLevel = level * criteria.plateau().widened();
    levelSquare = level * level;
    stillLevelSquare = stillLevel * stillLevel;
    perSlopeX = frame.unit(0) / heightRange;
    perSlopeY = frame.unit(1) / heightRange;
    kept = criteria.memory() + 1;
    x = new double[ROOM * kept];
    y = new double[ROOM * kept];
    beyond = new double[ROOM * kept * (dimension - 2)];
    headingBeyond = new long[dimension - 2];
  }

  /// Begins anew, where the run stands before its first position.
  ///
  /// @param first the step that leads to that position, 0 for a start
  /// @param point where the run stands, copied
  void begin(int first, double[] point) {
    step = first - 1;
    lastTurn = step;
    lastSteep = step;
    lastTooSteep = step;
    headingX = 0;
    headingY = 0;
    Arrays.fill(headingBeyond, 0);
    last = 0;
    x[0] = point[0];
    y[0] = point[1];
    System.arraycopy(point, 2, beyond, 0, dimension - 2);
  }

  /// Makes a step.
  ///
  /// @param point where it has led; copied
  /// @param gradient there
  void follow(double[] point, double[] gradient) {
    if (last + 1 == x.length) {
      slide();
    }
    // Without branches, as beside a minimum they cannot be predicted.
    double across = point[0] - x[last];
    double up = point[1] - y[last];
    long nextX = across == 0 ? headingX : Double.doubleToRawLongBits(across);
    long nextY = up == 0 ? headingY : Double.doubleToRawLongBits(up);
    long turn = (nextX ^ headingX) | (nextY ^ headingY);
    headingX = nextX;
    headingY = nextY;
    double u = gradient[0] * perSlopeX;
    double v = gradient[1] * perSlopeY;
    double square = u * u + v * v;
    step++;
    last++;
    x[last] = point[0];
    y[last] = point[1];
    if (dimension > 2) {
      turn |= followBeyond(point);
      square += slopeBeyond(gradient);
    }
    lastTurn = turn < 0 ? step : lastTurn;
    if (!(square <= levelSquare)) {
      lastSteep = step;
      if (!(square <= stillLevelSquare)) {
        lastTooSteep = step;
      }
    }
  }

  /// @return below 0 if a coordinate turned round
  private long followBeyond(double[] point) {
    int before = beyond(1);
    int now = beyond(0);
    long turn = 0;
    for (int i = 0; i < headingBeyond.length; i++) {
      double way = point[i + 2] - beyond[before + i];
      long next = way == 0 ? headingBeyond[i] : Double.doubleToRawLongBits(way);
      turn |= next ^ headingBeyond[i];
      headingBeyond[i] = next;
      beyond[now + i] = point[i + 2];
    }
    return turn;
  }

  private double slopeBeyond(double[] gradient) {
    double square = 0;
    for (int i = 2; i < dimension; i++) {
      double slope = gradient[i] * frame.unit(i) / heightRange;
      square += slope * slope;
    }
    return square;
  }

  private void slide() {
    int from = last + 1 - kept;
    System.arraycopy(x, from, x, 0, kept);
    System.arraycopy(y, from, y, 0, kept);
    System.arraycopy(beyond, from * (dimension - 2), beyond, 0, kept * (dimension - 2));
    last = kept - 1;
  }

  private int beyond(int ago) {
    return (last - ago) * (dimension - 2);
  }

  /// The last step.
  int step() {
    return step;
  }

  /// Whether it has gone straight on for that many steps.
  boolean isStraight(int steps) {
    return lastTurn <= step - steps;
  }

  /// Whether the ground is level, and was at each of the last steps.
  ///
  /// @param already whether the run was on a plateau at the step before
  boolean isLevel(boolean already) {
    return (already ? lastTooSteep : lastSteep) < Math.max(0, step - dwell);
  }

  /// Where it is, in an array of its own.
  double[] position() {
    double[] position = new double[dimension];
    position[0] = x[last];
    position[1] = y[last];
    System.arraycopy(beyond, beyond(0), position, 2, dimension - 2);
    return position;
  }

  /// The square of how far it was at one step from where it was at another, as a share.
  ///
  /// @param ago how many steps ago the one was; 0 for the last step
  /// @param before how many steps ago the other was
  double square(int ago, int before) {
    int one = last - ago;
    int other = last - before;
    double square = frame.square(x[one] - x[other], y[one] - y[other]);
    return dimension == 2
        ? square
        : square + frame.squareBeyond(beyond, beyond(ago), beyond, beyond(before));
  }

  /// The square of how far it was from a place, as a share.
  ///
  /// @param ago how many steps ago; 0 for the last step
  double square(int ago, Position place) {
    int one = last - ago;
    double square = frame.square(x[one] - place.get(0), y[one] - place.get(1));
    return dimension == 2 ? square : square + place.squareBeyond(frame, beyond, beyond(ago));
  }

  /// How far it was from a place, as a share.
  ///
  /// @param ago how many steps ago; 0 for the last step
  double distance(int ago, Position place) {
    int one = last - ago;
    return dimension == 2
        ? frame.length(x[one] - place.get(0), y[one] - place.get(1))
        : Math.sqrt(square(ago, place));
  }
}
