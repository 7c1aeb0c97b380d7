/// Arrays of pixels that figures are drawn into, and paths clipped to them.
@NullMarked
package thalweg.figure.raster;

import org.jspecify.annotations.NullMarked;
