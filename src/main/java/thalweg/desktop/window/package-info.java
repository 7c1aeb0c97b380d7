/// The main window: its columns, its actions, and how place and layout are remembered.
@NullMarked
package thalweg.desktop.window;

import org.jspecify.annotations.NullMarked;
