package thalweg.race;

import thalweg.landscape.UnitFrame;

/// The bounds by which it is judged how a run fares and ends: each once, for races and basin maps
/// alike.
///
/// Neither multiplying f nor stretching the domain changes a judgement:
/// - a *share* is a length over the domain's: in the plane, where the domain becomes the unit
///   square, x over its width and y over its height; in R^n, where coordinates have no sides of
///   their own, every coordinate over one unit, the geometric mean of the two sides;
/// - a *slope* is a gradient in that frame, a *curvature* a second derivative in it;
/// - what is small in height is measured by what the run has left to fall, its loss minus the
///   lowest value that is known ([thalweg.landscape.LowestPlace]), and a small curvature by the
///   greatest one nearby. Walls far above a run are no scale for it.
///
/// @param settling when a run is at a critical point
/// @param circling when a run that is near a minimum is circling it, or thrown out of it
/// @param hovering when a run that moves to and fro does so around a minimum
/// @param cycling when a run goes round and round between a few points
/// @param plateau when a run is on a plateau
/// @param tail when the ground levels out below a run that stands still
/// @param creeping when a run is creeping along a valley
/// @param rest when the rest of a run need not be made
/// @param lost a share: a run is lost where it is farther outside in one coordinate. A million
///   domains away nothing of the landscape is left, and coordinates have the digits to come back by
///   no more
/// @param pausePerCoordinate steps: in R^n, n above 2, a search for a critical point is made at
///   every so many steps a coordinate. It takes a Hessian, which costs as much as n to 2 n
///   gradients, and its eigenpairs: so it takes no longer than the run itself
/// @param kinkPause steps between two searches for a minimum in a kink, each of which takes some
///   hundred values of f
public record Criteria(
    Settling settling,
    Circling circling,
    HoveringCriteria hovering,
    CyclingCriteria cycling,
    Plateau plateau,
    TailCriteria tail,
    Creeping creeping,
    Rest rest,
    double lost,
    int pausePerCoordinate,
    int kinkPause) {

  /// What the program goes by.
  public static final Criteria STANDARD =
      new Criteria(
          new Settling(0.005, 0.01, 0.02, 10, 5),
          new Circling(20, 3, 0.9, 0.35, 0.5, 100, 1e-6, 1e-3, 0.1, 4),
          new HoveringCriteria(80, 0.25, 0.1, 10, 1, 0.05, 40, 10, 2.5),
          new CyclingCriteria(12, 80, 20, 0.75, 3, 0.01, 0.05, 1e-3, 0.05, 0.25, 8, 1e-6, 1e-9),
          new Plateau(1e-3, 20, 0.01, 10, 1e-9, 10, 0.01, 10, 0.05),
          new TailCriteria(8, 0.9, 1e-6),
          new Creeping(100, 0.1, 1.5),
          new Rest(1e-3, 64, 0.5, 0.999, 0.97),
          1e6,
          4,
          100);

  /// Of the way down from a run's start to the lowest loss that any comes to: a run that comes so
  /// near that loss comes as far. A millionth shows in no chart, and is many times what rounding
  /// leaves of a loss.
  public static final double AS_FAR = 1e-6;

  /// Of the way down to a minimum from the highest place of a run: where more is left and the run
  /// goes on coming nearer it is not said to be there. On steep ground one that looks as if it were
  /// there may have much to lose yet; nine decades down no picture of heights shows a difference.
  static final double LEFT = 1e-9;

  /// A share: a run that weight decay holds farther from a minimum than so is beside it. Where
  /// decay and gradient balance that is a place of its own, however near: a run comes to it as
  /// exactly as another comes to a minimum, and there the gradient is not zero. A millionth of the
  /// domain is what rounding of a steep gradient may leave.
  public static final double BESIDE = 1e-6;

  /// Whether a state is beyond use: not finite, or too far out.
  boolean isLost(UnitFrame frame, double[] point, double value, double slope) {
    return !isWithinReach(frame, point) || !Double.isFinite(value) || !Double.isFinite(slope);
  }

  /// Whether a point is not too far out.
  boolean isWithinReach(UnitFrame frame, double[] point) {
    return frame.offset(point) <= lost;
  }

  /// How many positions back a judgement looks at most, beside the last status and [Pace].
  public int memory() {
    return Math.max(
        Math.max(settling.dwell(), hovering.steps()),
        Math.max(cycling.steps(cycling.mostPoints()), plateau.steps()));
  }

  /// How many steps back those blocks begin at most, seen from the step before one is complete.
  public int reach() {
    return 1 + Math.max(memory(), circling.block() * (circling.blocks() + 1));
  }

  /// Every how many steps a critical point is searched for.
  ///
  /// @param dimension n
  public int pause(int dimension) {
    return dimension == 2
        ? settling.pause()
        : Math.max(settling.dwell(), pausePerCoordinate * dimension);
  }

  /// When a run is at a critical point: Newton's method leads there from where it is, it is near
  /// now and was near [#dwell] steps before, and was not away in between; until it is away.
  ///
  /// @param near a share: a run is at a critical point that is no farther. A two-hundredth of the
  ///   domain is three pixels of a contour plot: what is nearer looks as if it were there
  /// @param away a share: a run has left a critical point that is farther. Twice as much as near,
  ///   so that a run on the edge of the one does not change its status at every step
  /// @param reach a share: how far Newton's method may go from the run in all. Four times as far as
  ///   near, as beside a degenerate point its first steps overshoot
  /// @param dwell steps. A run that is fast enough to cross what is near in fewer passes through
  /// @param pause steps between two searches in the plane: each takes as long as many steps
  public record Settling(double near, double away, double reach, int dwell, int pause) {
    /// Whether a run is near a place.
    ///
    /// @param square of its distance from there, as a share
    public boolean isNear(double square) {
      return square <= near * near;
    }

    /// Whether a run that was near a place has left it.
    ///
    /// @param square of its distance from there, as a share; it has also left where that is NaN
    public boolean isAway(double square) {
      return !(square <= away * away);
    }
  }

  /// Whether a run that is near a minimum, or near a degenerate point, is coming to rest there: its
  /// steps shrink or are negligible. Steps are compared block by block, by the longest of each.
  ///
  /// @param block steps of one block
  /// @param blocks how many blocks back the longest step is compared with: enough for an
  ///   oscillation to go round
  /// @param shrunk factor: steps shrink where the longest is no longer than so much of what it was.
  ///   A spiral that loses less than a tenth in sixty steps is not seen to shrink
  /// @param settled factor: the same for a run that is known to be circling. Smaller, as the
  ///   longest of twenty noisy steps varies by itself; for the same reason all of the newer half of
  ///   the blocks must have shrunk against all of the older half
  /// @param back factor: the same for a run that was thrown out, against the longest of all blocks
  /// @param thrown factor: a run that was at rest is thrown out where its longest step is so many
  ///   times as long as it was
  /// @param negligible a share: a shorter step is rounding
  /// @param seen a share: that a run is thrown out is said before the block is complete where a
  ///   step is longer. Five such steps lead across what is near
  /// @param gone a share: of a run that is farther away it is not said that it was thrown out
  /// @param rested factor: a run that comes back is at rest, and does not circle the place, where
  ///   it stays for more than so many times as long as it was away. Between bursts RMSProp stays
  ///   for as long as they last or twice that, Adam for ten times that or more
  public record Circling(
      int block,
      int blocks,
      double shrunk,
      double settled,
      double back,
      double thrown,
      double negligible,
      double seen,
      double gone,
      int rested) {}

  /// When a run is on a plateau: its loss hardly changes, no critical point nearby explains that,
  /// and the ground is level, or levels out and the run stands still. On a slope that leads down as
  /// far as there is to fall, and no farther, a run that stands still has a rate that is too small.
  ///
  /// @param fall of what is left to fall: in [#steps] steps the loss changed by less
  /// @param steps the steps in which that is measured: enough for an oscillation to cancel
  /// @param level of what is left to fall: the slope along each coordinate times the way along it
  ///   to the lowest place that is known is less on level ground, in all
  /// @param tail of what is left to fall: where the slope times that distance is more, the ground
  ///   levels out long before, as the tail of an exponential does. It is about 1 on a straight
  ///   slope and 2 in a bowl
  /// @param still a share: a run stands still that is no farther than so from where it was [#steps]
  ///   steps before, nor was in between
  /// @param standing steps: a run that so many, or all so far, have not moved at all stands still
  /// @param reduced factor on the learning rate: where a schedule has left less of it, standing
  ///   still says nothing of the ground
  /// @param pause steps between two looks at curvature and critical points, which take a while
  /// @param nearby a share: a critical point that is no farther explains why nothing changes, and
  ///   no way along a coordinate counts as shorter
  public record Plateau(
      double fall,
      int steps,
      double level,
      double tail,
      double still,
      int standing,
      double reduced,
      int pause,
      double nearby) {
    /// Whether a run stands still because its schedule has taken its rate away.
    ///
    /// @param factor on the learning rate
    public boolean isReduced(double factor) {
      return factor < reduced;
    }
  }

  /// When a run is creeping along a valley: it makes as little headway as on a plateau, but the
  /// ground is not level. It rises on both sides, bends far more across than along, and the run
  /// goes steadily along.
  ///
  /// @param condition the least ratio of the greatest to the least curvature
  /// @param across of the way: how much of it goes along the great curvature at most
  /// @param steady factor: in [Plateau#steps] steps it came so many times as far as in half of them
  public record Creeping(double condition, double across, double steady) {}

  /// When the rest of a run need not be made: it has arrived and nothing is going to change.
  ///
  /// @param near a share: a run at a minimum is at rest where it is no farther from it. A fifth of
  ///   what is near: a twenty-fifth in height, which no descent climbs again
  /// @param steps for how many steps it must have been so, and meanwhile come nearer
  /// @param shrunk factor: it has come nearer where its greatest distance in the second half is no
  ///   more than so much of that in the first half
  /// @param nearer factor: or where its distance at each look is at most so much of the last one
  /// @param same factor: twice in a row neither nearer nor farther than so, it circles for good
  public record Rest(double near, int steps, double shrunk, double nearer, double same) {}
}
