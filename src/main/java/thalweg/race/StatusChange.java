package thalweg.race;

/// The step from which a status holds.
///
/// @param step the first step of that status
/// @param status the status, until the next change
public record StatusChange(int step, Status status) {}
