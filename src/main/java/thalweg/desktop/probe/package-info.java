/// The panel that says what is known of the point under the pointer.
@NullMarked
package thalweg.desktop.probe;

import org.jspecify.annotations.NullMarked;
