/// How it is descended: one record per method, and what a method may ask about the function.
@NullMarked
package thalweg.optimizer;

import org.jspecify.annotations.NullMarked;
