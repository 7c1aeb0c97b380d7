/// From where the surface is seen, and how that changes.
@NullMarked
package thalweg.desktop.surface.camera;

import org.jspecify.annotations.NullMarked;
