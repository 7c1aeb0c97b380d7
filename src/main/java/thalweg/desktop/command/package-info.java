/// What can be done in the window without a pointer, and the ways to find it: keys, the sheet of
/// shortcuts, the palette.
@NullMarked
package thalweg.desktop.command;

import org.jspecify.annotations.NullMarked;
