/// What leaves the program and comes in: tables, CSV, JSON and pictures, and how files get into
/// place.
@NullMarked
package thalweg.exchange;

import org.jspecify.annotations.NullMarked;
