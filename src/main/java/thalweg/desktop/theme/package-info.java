/// Colours, fonts, and the light and dark appearance.
@NullMarked
package thalweg.desktop.theme;

import org.jspecify.annotations.NullMarked;
