/// Symmetric matrices: how they are laid out, their eigenpairs, and what these say of a critical
/// point.
@NullMarked
package thalweg.linalg;

import org.jspecify.annotations.NullMarked;
