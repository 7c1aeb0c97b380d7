/// Results that take time, made off the FX thread over `Derived`: critical points, basins, tuned
/// rates, escape times, steps taken apart, surveys of formulas; and files of landscapes. A new one
/// goes here.
@NullMarked
package thalweg.desktop.task;

import org.jspecify.annotations.NullMarked;
