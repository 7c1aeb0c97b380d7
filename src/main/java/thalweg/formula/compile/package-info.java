/// From the tree of a formula to a class that computes value, gradient and Hessian.
@NullMarked
package thalweg.formula.compile;

import org.jspecify.annotations.NullMarked;
