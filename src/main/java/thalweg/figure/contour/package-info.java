/// The landscape from above: terrain or basins, contour lines, marks of critical points, trails,
/// and sections through it.
@NullMarked
package thalweg.figure.contour;

import org.jspecify.annotations.NullMarked;
