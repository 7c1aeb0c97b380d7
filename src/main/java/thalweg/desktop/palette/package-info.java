/// Ways to find an action: the palette and the sheet of shortcuts.
@NullMarked
package thalweg.desktop.palette;

import org.jspecify.annotations.NullMarked;
