/// Operators and named functions with their derivatives, and second-order forward-mode
/// differentiation. A new function of formulas starts here.
@NullMarked
package thalweg.formula.derivative;

import org.jspecify.annotations.NullMarked;
