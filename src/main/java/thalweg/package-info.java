/// A desktop laboratory for loss landscapes. `Main` opens the desktop or, with arguments, the
/// command line.
@NullMarked
package thalweg;

import org.jspecify.annotations.NullMarked;
