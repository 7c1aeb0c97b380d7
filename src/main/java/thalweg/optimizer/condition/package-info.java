/// What is done to the gradients and the steps of any method: clipping, weight decay, and what
/// happens at the edge of the domain.
@NullMarked
package thalweg.optimizer.condition;

import org.jspecify.annotations.NullMarked;
