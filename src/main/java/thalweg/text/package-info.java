/// Words that a user reads, kept in bundles under assets/text, and the spelling of numbers in them.
@NullMarked
package thalweg.text;

import org.jspecify.annotations.NullMarked;
