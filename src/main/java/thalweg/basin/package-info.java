/// Where runs from everywhere end: maps of basins, their differences, and batches of runs stepped
/// as one vector.
@NullMarked
package thalweg.basin;

import org.jspecify.annotations.NullMarked;
