/// The methods of descent, one record each, and the list of them all.
@NullMarked
package thalweg.optimizer.method;

import org.jspecify.annotations.NullMarked;
