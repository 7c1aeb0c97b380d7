/// What an optimizer is: immutable settings, the stepper that they make for one run, and the oracle
/// that a stepper may ask. The methods are in `optimizer.method`.
@NullMarked
package thalweg.optimizer;

import org.jspecify.annotations.NullMarked;
