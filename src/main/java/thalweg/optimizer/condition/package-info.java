/// What is done to the gradients and the steps of any method: clipping, weight decay, and what
/// happens at the edge of the domain. A new clipping or decay is a record here and a line in
/// `ConditionType`.
@NullMarked
package thalweg.optimizer.condition;

import org.jspecify.annotations.NullMarked;
