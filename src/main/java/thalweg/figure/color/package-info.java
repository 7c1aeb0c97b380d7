/// Palettes, colours of basins, and arithmetic on colours.
@NullMarked
package thalweg.figure.color;

import org.jspecify.annotations.NullMarked;
