/// From a formula's text to f(x, y) with its exact gradient and Hessian: `Formula` parses, `Field`
/// computes.
@NullMarked
package thalweg.formula;

import org.jspecify.annotations.NullMarked;
