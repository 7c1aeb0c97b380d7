/// Axes: scales, ticks and ranges, and the quantities of a run that charts show.
@NullMarked
package thalweg.figure.axis;

import org.jspecify.annotations.NullMarked;
