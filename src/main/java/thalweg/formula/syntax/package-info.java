/// From text to the tree of a formula and back, and what is said of a text that is none.
@NullMarked
package thalweg.formula.syntax;

import org.jspecify.annotations.NullMarked;
