package thalweg.race;

/// When a run goes round and round between a few points: it comes back to each again and again.
/// Distances are compared with the size of the cycle itself, which is how far its other points are
/// from the last one at most: a cycle is one whatever its size.
///
/// @param mostPoints how many points it has at most where three rounds of it are looked at. A
///   longer one is known by fewer, and is looked for after each block of steps
/// @param leastSteps through how many steps it has gone on, at least: chance repeats some
/// @param briefly the same beside a place that holds the run, and how far back a cycle that is
///   known is looked at
/// @param ofRun of all steps so far: where it has gone on through so many, fewer are enough
/// @param rounds how many times it has gone round, at least, the present round included
/// @param returned over the cycle's size: how far from where it was a round before each point may
///   be. A spiral that shrinks faster is on its way
/// @param stillReturned the same for a cycle that is known, which goes on where any point of the
///   last round is as near. Wider, so that its status does not change at every step
/// @param steady factor: by how much its size may have changed in [#leastSteps], and in fewer by
///   less; and by how much evenly since it was first seen
/// @param stillSteady the same of the last steps of a cycle that is known; a cycle whose size has
///   changed by more from one look to the next is another
/// @param even of the change of its size at each step: by how much that may differ, in the first
///   eighth of the time, quarter and half, from what it is in all of it
/// @param longer factor: a cycle whose size has changed since it was first seen is one again once
///   it has kept it for so many times as long. What comes nearer by the same factor at each step
///   never does, however slow it is
/// @param exact over the cycle's size: how far a longer one may be from where it was a round before
/// @param smallest a share: a smaller cycle is rounding
public record CyclingCriteria(
    int mostPoints,
    int leastSteps,
    int briefly,
    double ofRun,
    int rounds,
    double returned,
    double stillReturned,
    double steady,
    double stillSteady,
    double even,
    int longer,
    double exact,
    double smallest) {

  /// Through how many steps a cycle has gone on before it is one.
  ///
  /// @param period how many points it has
  public int steps(int period) {
    return Math.max(leastSteps, rounds * period);
  }

  /// The same of a run that has made few steps itself.
  ///
  /// @param made how many
  public int steps(int period, int made) {
    int enough = Math.max((int) (ofRun * made), Math.max(briefly, rounds * period));
    return Math.min(steps(period), enough);
  }
}
