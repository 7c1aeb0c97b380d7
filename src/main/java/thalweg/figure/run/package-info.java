/// How runs are drawn in every figure alike: colours, dashes, signs, trails.
@NullMarked
package thalweg.figure.run;

import org.jspecify.annotations.NullMarked;
