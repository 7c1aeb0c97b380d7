/// The simulation: experiments, runs in R^n, trajectories, the diagnosis of how a run fares, one
/// step taken apart, and the thread that races.
@NullMarked
package thalweg.race;

import org.jspecify.annotations.NullMarked;
