/// What the ground is like: where the gradient vanishes, and how.
@NullMarked
package thalweg.terrain;

import org.jspecify.annotations.NullMarked;
