/// The panel with one step of a run, taken apart: the lines of the rule with their numbers.
@NullMarked
package thalweg.desktop.step;

import org.jspecify.annotations.NullMarked;
