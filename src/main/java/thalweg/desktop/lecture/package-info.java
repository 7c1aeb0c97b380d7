/// What stands above and below the views in a lecture hall: what is looked at, how the runs fare,
/// and where in the race.
@NullMarked
package thalweg.desktop.lecture;

import org.jspecify.annotations.NullMarked;
