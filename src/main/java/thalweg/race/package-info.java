/// The simulation: experiments, trajectories, diagnosis, and the thread that runs them.
@NullMarked
package thalweg.race;

import org.jspecify.annotations.NullMarked;
