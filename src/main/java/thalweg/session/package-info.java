/// What is kept from one day to the next, in files of the user's folder: preferences, and
/// landscapes and optimizers of the user's own.
@NullMarked
package thalweg.session;

import org.jspecify.annotations.NullMarked;
