/// What is kept from one day to the next.
@NullMarked
package thalweg.session;

import org.jspecify.annotations.NullMarked;
