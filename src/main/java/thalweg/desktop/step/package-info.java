/// One step of a run, taken apart: arrows on the ground and lines of the rule with their numbers.
@NullMarked
package thalweg.desktop.step;

import org.jspecify.annotations.NullMarked;
