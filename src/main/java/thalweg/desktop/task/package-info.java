/// Derived results that take time, made off the FX thread: critical points, basins, rates, escapes,
/// steps.
@NullMarked
package thalweg.desktop.task;

import org.jspecify.annotations.NullMarked;
