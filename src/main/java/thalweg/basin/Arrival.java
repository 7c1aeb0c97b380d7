package thalweg.basin;

/// Where a run ends, and when it came there.
///
/// @param ending how it ends
/// @param minimum the number of the minimum at which it ends or which it circles, from 0; -1 where
///   there is none
/// @param steps the step from which it stays there, leaves the domain for good, or is lost, known
///   to a sixteenth of itself and to 13 steps at most; all that were allowed where it ends on a
///   plateau or under way, or circles something from afar
public record Arrival(Ending ending, int minimum, int steps) {}
