/// Typefaces, words, numbers and formulas in figures.
@NullMarked
package thalweg.figure.lettering;

import org.jspecify.annotations.NullMarked;
