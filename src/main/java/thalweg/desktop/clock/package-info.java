/// The one clock of the window: when views draw, and how results of other threads come back to the
/// FX thread.
@NullMarked
package thalweg.desktop.clock;

import org.jspecify.annotations.NullMarked;
