/// Eigenpairs of symmetric matrices and what they say about a critical point.
@NullMarked
package thalweg.curvature;

import org.jspecify.annotations.NullMarked;
