/// A desktop laboratory for loss landscapes.
@NullMarked
package thalweg;

import org.jspecify.annotations.NullMarked;
