/// The window: its model, its clock and the composition root. JavaFX lives here and below, nowhere
/// else.
@NullMarked
package thalweg.desktop;

import org.jspecify.annotations.NullMarked;
