package thalweg.race;

import java.util.Arrays;
import thalweg.landscape.Position;
import thalweg.landscape.UnitFrame;

/// Where a run has been in its last steps, as far back as its diagnosis looks, and two things that
/// would otherwise be looked back for at every step: since when it has gone straight on, and the
/// longest step of each of the last blocks. Owned by the run's thread.
///
/// A run goes straight on while no coordinate turns round. Then each position is farther from the
/// present one than those that came after it.
final class MotionHistory implements Onset.Past {
  /// So many times as many positions as are looked back at: they move that much less often.
  private static final int ROOM = 8;

  private final UnitFrame frame;
  private final int dimension;

  /// How many positions are looked back at.
  private final int kept;

  /// Positions from a step on, in order: the first coordinates and the second, which most runs have
  /// alone, and those beyond, one position after the other. When there is no room for more, those
  /// that are looked back at move to the beginning.
  private final double[] x;

  private final double[] y;
  private final double[] beyond;

  /// f there.
  private final double[] loss;

  /// The bits of the last move along each coordinate that was one: the first is its sign.
  private long headingX;

  private long headingY;
  private final long[] headingBeyond;

  private final Pace pace;
  private final CycleSize cycle;

  /// Where the newest position lies.
  private int last;

  private int first;
  private int step;
  private int lastTurn;
  private int lastMove;
  private double factor = 1;

  /// The history of a run whose first position is still to come.
  MotionHistory(UnitFrame frame, Criteria criteria) {
    this.frame = frame;
    dimension = frame.dimension();
    pace = new Pace(frame, criteria.circling());
    cycle = new CycleSize(criteria.cycling());
    kept = criteria.memory() + 1;
    x = new double[ROOM * kept];
    y = new double[ROOM * kept];
    beyond = new double[ROOM * kept * (dimension - 2)];
    loss = new double[ROOM * kept];
    headingBeyond = new long[dimension - 2];
  }

  /// Begins anew, where the run stands before its first position.
  ///
  /// @param first the step that leads to that position, 0 for a start
  /// @param point where the run stands, copied
  void begin(int first, double[] point) {
    this.first = first;
    step = first - 1;
    lastTurn = step;
    lastMove = first;
    pace.begin(first);
    cycle.begin();
    headingX = 0;
    headingY = 0;
    Arrays.fill(headingBeyond, 0);
    last = 0;
    x[0] = point[0];
    y[0] = point[1];
    System.arraycopy(point, 2, beyond, 0, dimension - 2);
    loss[0] = Double.NaN;
  }

  /// Makes a step.
  ///
  /// @param point where it has led; copied
  /// @param value f there
  void follow(double[] point, double value) {
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
    double square = frame.square(across, up);
    step++;
    last++;
    x[last] = point[0];
    y[last] = point[1];
    loss[last] = value;
    if (dimension > 2) {
      turn |= followBeyond(point);
      square += frame.squareBeyond(beyond, beyond(0), beyond, beyond(1));
    }
    lastTurn = turn < 0 ? step : lastTurn;
    lastMove = across != 0 || up != 0 ? step : lastMove;
    pace.follow(step, square);
  }

  /// @return below 0 if a coordinate turned round
  private long followBeyond(double[] point) {
    int before = beyond(1);
    int now = beyond(0);
    long turn = 0;
    for (int i = 0; i < headingBeyond.length; i++) {
      double way = point[i + 2] - beyond[before + i];
      lastMove = way != 0 ? step : lastMove;
      long next = way == 0 ? headingBeyond[i] : Double.doubleToRawLongBits(way);
      turn |= next ^ headingBeyond[i];
      headingBeyond[i] = next;
      beyond[now + i] = point[i + 2];
    }
    return turn;
  }

  private void slide() {
    int from = last + 1 - kept;
    System.arraycopy(x, from, x, 0, kept);
    System.arraycopy(y, from, y, 0, kept);
    System.arraycopy(loss, from, loss, 0, kept);
    System.arraycopy(beyond, from * (dimension - 2), beyond, 0, kept * (dimension - 2));
    last = kept - 1;
  }

  private int beyond(int ago) {
    return (last - ago) * (dimension - 2);
  }

  /// Says what the schedule makes of the learning rate now.
  void scale(double now) {
    factor = now;
  }

  /// What the schedule makes of the learning rate.
  double factor() {
    return factor;
  }

  /// The last step.
  int step() {
    return step;
  }

  /// How many steps back its positions are known.
  @Override
  public int reach() {
    return Math.min(kept - 1, step - first);
  }

  /// How long its steps were, block by block.
  Pace pace() {
    return pace;
  }

  /// How large its cycle is, if it goes round in one.
  CycleSize cycle() {
    return cycle;
  }

  /// Whether it has gone straight on for that many steps.
  boolean isStraight(int steps) {
    return lastTurn <= step - steps;
  }

  /// Whether none of its last steps has moved it at all.
  ///
  /// @param steps how many; all so far, of a run that has made fewer
  boolean hasStoodStill(int steps) {
    return step > 0 && step - lastMove >= Math.min(steps, step);
  }

  /// f where it was.
  ///
  /// @param ago how many steps ago; 0 for the last step
  double loss(int ago) {
    return loss[last - ago];
  }

  /// Where it is, in an array of its own.
  double[] position() {
    return position(0);
  }

  /// Where it was, in an array of its own.
  ///
  /// @param ago how many steps ago; 0 for the last step
  double[] position(int ago) {
    double[] position = new double[dimension];
    position[0] = x[last - ago];
    position[1] = y[last - ago];
    System.arraycopy(beyond, beyond(ago), position, 2, dimension - 2);
    return position;
  }

  @Override
  public double square(int ago, int before) {
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
  @Override
  public double square(int ago, Position place) {
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
