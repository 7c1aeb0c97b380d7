/// Pages: races, sweeps and landscapes with heads, legends and feet.
@NullMarked
package thalweg.figure.sheet;

import org.jspecify.annotations.NullMarked;
