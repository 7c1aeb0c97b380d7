/// The main window: where each panel stands, and how place and layout are remembered. A new panel
/// has a package of its own and is placed here.
@NullMarked
package thalweg.desktop.window;

import org.jspecify.annotations.NullMarked;
