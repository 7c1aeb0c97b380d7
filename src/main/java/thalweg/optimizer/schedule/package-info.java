/// How the learning rate changes in the course of a run, one record for each kind.
@NullMarked
package thalweg.optimizer.schedule;

import org.jspecify.annotations.NullMarked;
