/// What leaves the program: tables, CSV, JSON and pictures, and how files get into place.
@NullMarked
package thalweg.export;

import org.jspecify.annotations.NullMarked;
