/// The landscape from above.
@NullMarked
package thalweg.desktop.contour;

import org.jspecify.annotations.NullMarked;
