/// Optimizers and their settings, playback, the chooser of landscapes.
@NullMarked
package thalweg.desktop.controls;

import org.jspecify.annotations.NullMarked;
