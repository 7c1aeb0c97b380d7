/// Pages for print: races, sweeps of learning rates and the catalogue, with heads, legends and
/// feet.
@NullMarked
package thalweg.figure.sheet;

import org.jspecify.annotations.NullMarked;
