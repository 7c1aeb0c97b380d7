package thalweg.basin;

/// Where a run ends, and when it came there.
///
/// @param ending how it ends
/// @param minimum the number of the minimum at which it ends, which it circles, or beside which
///   decay holds it, from 0; -1 where there is none
/// @param steps the step from which it stays there, circles it, leaves the domain for good, or is
///   lost, known to a sixteenth of itself and to 13 steps at most; -1 where it comes to no place,
///   or only looks that were not made could tell when: on a plateau, a floor or level ground, under
///   way, circling what is no minimum
public record Arrival(Ending ending, int minimum, int steps) {
  /// A run that comes to no place of which it is known since when it is there.
  Arrival(Ending ending, int minimum) {
    this(ending, minimum, -1);
  }

  /// Whether it is known when it came there.
  public boolean isDated() {
    return steps >= 0;
  }
}
