/// What is descended: functions from R^n to R with exact derivatives, from a formula, from samples
/// or from a network. A new source of them goes here.
@NullMarked
package thalweg.objective;

import org.jspecify.annotations.NullMarked;
