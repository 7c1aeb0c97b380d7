/// Scales, ticks, and the quantities and ranges that axes show.
@NullMarked
package thalweg.figure.axis;

import org.jspecify.annotations.NullMarked;
