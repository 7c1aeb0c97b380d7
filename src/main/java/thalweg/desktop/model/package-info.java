/// The state of the window, free of the scene graph: `Setup`, which is raced and undone,
/// `ViewState`, which is looked at, and where the playhead is. New state goes here.
@NullMarked
package thalweg.desktop.model;

import org.jspecify.annotations.NullMarked;
