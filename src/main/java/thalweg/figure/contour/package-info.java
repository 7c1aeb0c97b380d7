/// The landscape from above: terrain or basins, level lines, marks, trails, and sections through
/// it.
@NullMarked
package thalweg.figure.contour;

import org.jspecify.annotations.NullMarked;
