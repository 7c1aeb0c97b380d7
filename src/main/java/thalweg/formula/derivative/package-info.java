/// Operators and functions with their derivatives, and second-order forward-mode differentiation.
@NullMarked
package thalweg.formula.derivative;

import org.jspecify.annotations.NullMarked;
