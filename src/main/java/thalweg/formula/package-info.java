/// Text to value, exact gradient and exact Hessian.
@NullMarked
package thalweg.formula;

import org.jspecify.annotations.NullMarked;
