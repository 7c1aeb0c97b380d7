/// What the ground is like: where it is flat, and where it leads.
@NullMarked
package thalweg.terrain;

import org.jspecify.annotations.NullMarked;
