/// Critical points and critical curves of a landscape: how they are found, told apart and counted
/// once.
@NullMarked
package thalweg.critical;

import org.jspecify.annotations.NullMarked;
