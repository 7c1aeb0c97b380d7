/// What is kept from one day to the next, in files of the user's folder: preferences and landscapes
/// of the user's own.
@NullMarked
package thalweg.session;

import org.jspecify.annotations.NullMarked;
