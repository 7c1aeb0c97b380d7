/// Pictures drawn in the background and shown without a copy.
@NullMarked
package thalweg.desktop.picture;

import org.jspecify.annotations.NullMarked;
