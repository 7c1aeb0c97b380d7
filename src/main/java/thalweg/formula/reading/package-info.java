/// What each part of a formula comes to at a point, and what makes it come to nothing.
@NullMarked
package thalweg.formula.reading;

import org.jspecify.annotations.NullMarked;
