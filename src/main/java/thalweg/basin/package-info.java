/// Where runs from everywhere end: maps of basins, their differences, and the runs stepped as one
/// vector beneath.
@NullMarked
package thalweg.basin;

import org.jspecify.annotations.NullMarked;
