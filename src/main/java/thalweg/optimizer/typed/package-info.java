/// Optimizers that a user writes down: update lines read, checked and compiled, with the settings
/// that their names ask for.
@NullMarked
package thalweg.optimizer.typed;

import org.jspecify.annotations.NullMarked;
