/// Many experiments at once: sweeps of learning rates, fair rates, escape times.
@NullMarked
package thalweg.sweep;

import org.jspecify.annotations.NullMarked;
