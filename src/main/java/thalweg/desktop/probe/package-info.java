/// What there is to know about the point under the pointer.
@NullMarked
package thalweg.desktop.probe;

import org.jspecify.annotations.NullMarked;
