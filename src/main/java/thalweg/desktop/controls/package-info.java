/// What the user sets: the bars of the program and of the ground with landscapes and formula, the
/// list of optimizers, conditions, playback, and the status line.
@NullMarked
package thalweg.desktop.controls;

import org.jspecify.annotations.NullMarked;
