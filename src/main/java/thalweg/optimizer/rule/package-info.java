/// Update rules as data: the lines of a rule, read, and evaluated with the numbers of one step.
@NullMarked
package thalweg.optimizer.rule;

import org.jspecify.annotations.NullMarked;
