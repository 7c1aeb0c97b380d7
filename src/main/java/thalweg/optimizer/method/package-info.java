/// The methods of descent, one record each, and the list of them all. A new optimizer is a record
/// here and a line in `Optimizers`.
@NullMarked
package thalweg.optimizer.method;

import org.jspecify.annotations.NullMarked;
