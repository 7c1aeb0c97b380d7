/// The row below surface and contour: charts of gradient magnitude, velocity and loss over steps,
/// and beside them, in tabs, the close-up, one run and the table of results.
@NullMarked
package thalweg.desktop.telemetry;

import org.jspecify.annotations.NullMarked;
