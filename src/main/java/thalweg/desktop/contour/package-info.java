/// The panel with the landscape from above.
@NullMarked
package thalweg.desktop.contour;

import org.jspecify.annotations.NullMarked;
