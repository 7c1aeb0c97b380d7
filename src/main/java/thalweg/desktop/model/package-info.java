/// The state of the window, free of the scene graph: what is raced, what is looked at, where the
/// playhead is, and undo. New state goes here.
@NullMarked
package thalweg.desktop.model;

import org.jspecify.annotations.NullMarked;
