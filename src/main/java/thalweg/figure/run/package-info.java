/// How a run is drawn in every figure alike: colour, dash, sign at its head, trail.
@NullMarked
package thalweg.figure.run;

import org.jspecify.annotations.NullMarked;
