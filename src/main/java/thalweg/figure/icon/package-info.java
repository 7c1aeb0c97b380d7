/// The program's own picture.
@NullMarked
package thalweg.figure.icon;

import org.jspecify.annotations.NullMarked;
