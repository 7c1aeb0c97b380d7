/// The simulation: experiments, runs, trajectories, the diagnosis of how a run fares, and the
/// thread that races.
@NullMarked
package thalweg.race;

import org.jspecify.annotations.NullMarked;
