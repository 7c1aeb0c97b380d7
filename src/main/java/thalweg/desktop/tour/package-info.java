/// A first look around the window.
@NullMarked
package thalweg.desktop.tour;

import org.jspecify.annotations.NullMarked;
