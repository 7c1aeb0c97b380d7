/// What is raced, what is looked at, where the playhead is, and undo. No node of the scene graph.
@NullMarked
package thalweg.desktop.model;

import org.jspecify.annotations.NullMarked;
