/// Words that a user reads, kept in bundles under assets/text.
@NullMarked
package thalweg.text;

import org.jspecify.annotations.NullMarked;
