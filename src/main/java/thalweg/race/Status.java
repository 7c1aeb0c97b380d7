package thalweg.race;

import thalweg.landscape.CriticalPoint;

/// How a run fares at one step. Live: a run that lingers at a saddle says so, and says that it
/// moves again when it escapes.
public sealed interface Status {
  /// On its way.
  record Moving() implements Status {}

  /// At a critical point and hardly moving.
  ///
  /// @param at the critical point
  record Settled(CriticalPoint at) implements Status {}

  /// Where the ground is nearly level and no critical point is near.
  record OnPlateau() implements Status {}

  /// Going round and round between the same few points, none of them a place to stay.
  ///
  /// @param period how many points there are, at least 2
  record Cycling(int period) implements Status {}

  /// Outside the landscape's domain.
  ///
  /// @param step the step at which it left
  record LeftDomain(int step) implements Status {}

  /// Not finite any more, or further away than a million domain widths. The trajectory ends before
  /// this step.
  ///
  /// @param step the step that was lost
  record Diverged(int step) implements Status {}
}
