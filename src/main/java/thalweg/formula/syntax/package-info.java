/// From a formula's text to its tree and back, and what is said of a text that is no formula. New
/// grammar goes here.
@NullMarked
package thalweg.formula.syntax;

import org.jspecify.annotations.NullMarked;
