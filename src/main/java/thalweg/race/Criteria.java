package thalweg.race;

/// The bounds by which it is judged how a run fares and ends: each once, for races and basin maps
/// alike.
///
/// Three frames of measure, so that neither multiplying f nor stretching the domain changes a
/// judgement:
/// - a *share* is a length over the domain's: in the plane, where the domain becomes the unit
///   square, x over its width and y over its height; in R^n, where coordinates have no sides of
///   their own, every coordinate over one unit, the geometric mean of the two sides;
/// - a *slope* is a gradient in that frame over the height range, which is what f spans over the
///   domain: a slope of 1 crosses all heights within the domain;
/// - a *curvature* is a second derivative in that frame over the height range.
///
/// @param settling when a run is at a critical point
/// @param cycling when a run goes round and round between a few points
/// @param plateau when a run is on a plateau
/// @param rest when the rest of a run need not be made
/// @param lost a share: a run is lost where it is farther outside in one coordinate. A million
///   domains away nothing of the landscape is left, and coordinates have the digits to come back by
///   no more
/// @param pausePerCoordinate steps: in R^n, n above 2, a search for a critical point is made at
///   every so many steps a coordinate. It takes a Hessian, which costs as much as n to 2 n
///   gradients, and its eigenpairs: so it takes no longer than the run itself
public record Criteria(
    Settling settling,
    Cycling cycling,
    Plateau plateau,
    Rest rest,
    double lost,
    int pausePerCoordinate) {

  /// What the program goes by.
  public static final Criteria STANDARD =
      new Criteria(
          new Settling(0.005, 0.01, 0.02, 10),
          new Cycling(12, 20, 3, 0.01, 0.05, 1e-6),
          new Plateau(0.02, 0.2, 0.002, 20, 10, 2, 0.05),
          new Rest(1e-3, 64),
          1e6,
          4);

  /// Of the way down from a run's start to the lowest loss that any comes to: a run that comes so
  /// near that loss comes as far. A millionth shows in no chart, and is many times what rounding
  /// leaves of a loss.
  public static final double AS_FAR = 1e-6;

  /// How many steps back a judgement looks at most, beside the status of the step before.
  public int memory() {
    return Math.max(
        Math.max(settling.dwell(), cycling.steps(cycling.mostPoints())),
        Math.max(plateau.headwaySteps(), plateau.dwell()));
  }

  /// Every how many steps a critical point is searched for: 1 in the plane.
  ///
  /// @param dimension n
  public int pause(int dimension) {
    return dimension == 2 ? 1 : Math.max(settling.dwell(), pausePerCoordinate * dimension);
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
  public record Settling(double near, double away, double reach, int dwell) {
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

  /// When a run goes round and round between a few points: it comes back to each again and again.
  /// Distances are compared with the size of the cycle itself, which is how far its other points
  /// are from the last one at most: a cycle is one whatever its size.
  ///
  /// @param mostPoints how many points it has at most. Beyond a dozen they are not counted
  /// @param leastSteps through how many steps it has gone on, at least: chance repeats itself for a
  ///   few
  /// @param rounds how many times it has gone round, at least, the present round included
  /// @param returned over the cycle's size: how far from where it was a round before each point may
  ///   be. A spiral that shrinks faster is on its way
  /// @param stillReturned the same for a cycle that is known, which goes on where any point of the
  ///   last round is as near. Wider, so that its status does not change at every step
  /// @param smallest a share: a smaller cycle is rounding
  public record Cycling(
      int mostPoints,
      int leastSteps,
      int rounds,
      double returned,
      double stillReturned,
      double smallest) {

    /// Through how many steps a cycle has gone on before it is one.
    ///
    /// @param period how many points it has
    public int steps(int period) {
      return Math.max(leastSteps, rounds * period);
    }
  }

  /// When a run is on a plateau: the slope is small and was so for [#dwell] steps, no critical
  /// point nearby explains that, and either the ground does not bend or the run makes no headway.
  ///
  /// @param level a slope: ground that is no steeper is level. A fiftieth: it would take fifty
  ///   domains to cross all heights
  /// @param unbent a curvature: ground whose Hessian has no greater Frobenius norm does not bend.
  ///   Ten times level: what is level stays so for a tenth of the domain
  /// @param headway a share: a run that is no farther from where it was [#headwaySteps] before
  ///   makes none, as on the floor of a trough. At that pace the domain takes it 10 000 steps
  /// @param headwaySteps the steps in which headway is measured: enough for an oscillation to
  ///   cancel
  /// @param dwell through how many steps the slope must have been small, so that crossing the floor
  ///   of a valley is no plateau; and how many steps lie between two searches for a critical point,
  ///   which take a while
  /// @param widened the factor by which level, unbent and headway are widened for a run that is on
  ///   a plateau, so that its status does not change at every step
  /// @param nearby a share: a critical point that is no farther explains why the slope is small.
  ///   Newton's method may go twice as far: where the ground fades away exponentially its search
  ///   ends at the edge of its reach, in rounding, which explains nothing
  public record Plateau(
      double level,
      double unbent,
      double headway,
      int headwaySteps,
      int dwell,
      double widened,
      double nearby) {}

  /// When the rest of a run need not be made: it has arrived and nothing is going to change.
  ///
  /// @param near a share: a run at a minimum is at rest where it is no farther from it. A fifth of
  ///   what is near: a twenty-fifth in height, which no descent climbs again
  /// @param steps for how many steps it must have been so
  public record Rest(double near, int steps) {}
}
