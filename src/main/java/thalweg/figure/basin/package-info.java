/// Maps of basins with their legends, on a page.
@NullMarked
package thalweg.figure.basin;

import org.jspecify.annotations.NullMarked;
