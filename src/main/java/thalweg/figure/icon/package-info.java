/// The program's icon.
@NullMarked
package thalweg.figure.icon;

import org.jspecify.annotations.NullMarked;
