/// Critical points and critical curves of a landscape: how they are found, classified and counted
/// once. A new method of finding them goes here and gives a `CriticalSet`.
@NullMarked
package thalweg.critical;

import org.jspecify.annotations.NullMarked;
