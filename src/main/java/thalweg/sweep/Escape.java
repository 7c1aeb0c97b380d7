package thalweg.sweep;

import java.util.OptionalInt;
import thalweg.race.Status;

/// How a run fared at the first place that it lingered at.
///
/// @param place the status that it had there: at a saddle or another critical point that is no
///   minimum, or on a plateau
/// @param step the step at which it got away; empty where it never did within its steps
public record Escape(Status place, OptionalInt step) {}
