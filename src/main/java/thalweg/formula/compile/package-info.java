/// From a formula's tree to a hidden class that computes value, gradient and Hessian, and the
/// interpreter whose numbers it must give.
@NullMarked
package thalweg.formula.compile;

import org.jspecify.annotations.NullMarked;
