/// Eigenpairs of symmetric matrices, and what they say of a critical point.
@NullMarked
package thalweg.linalg;

import org.jspecify.annotations.NullMarked;
