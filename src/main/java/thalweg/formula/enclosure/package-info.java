/// Intervals that hold all values of a formula and of its derivatives over a rectangle, rounding
/// included.
@NullMarked
package thalweg.formula.enclosure;

import org.jspecify.annotations.NullMarked;
