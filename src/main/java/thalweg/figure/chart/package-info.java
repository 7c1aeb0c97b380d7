/// Charts: quantities over steps, losses over learning rates, escape times.
@NullMarked
package thalweg.figure.chart;

import org.jspecify.annotations.NullMarked;
