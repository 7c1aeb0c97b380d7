/// The panel below the surface: charts of gradient magnitude, velocity and loss over steps, and the
/// table of results.
@NullMarked
package thalweg.desktop.telemetry;

import org.jspecify.annotations.NullMarked;
