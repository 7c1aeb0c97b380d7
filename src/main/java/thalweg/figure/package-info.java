/// Pictures drawn by Java2D into arrays of pixels: the terrain, the contour plot, the charts and
/// the printable sheet. The window shows those arrays and the export writes them.
@NullMarked
package thalweg.figure;

import org.jspecify.annotations.NullMarked;
