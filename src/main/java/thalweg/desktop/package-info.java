/// The window's composition root, where everything is made and wired, and where actions get what
/// they act on. JavaFX is used here and below, and nowhere else.
@NullMarked
package thalweg.desktop;

import org.jspecify.annotations.NullMarked;
