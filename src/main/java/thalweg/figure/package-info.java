/// Pictures drawn by Java2D into arrays of pixels, which the window shows and the export writes.
/// Here is what all of them share; a new picture goes into the package of its subject.
@NullMarked
package thalweg.figure;

import org.jspecify.annotations.NullMarked;
