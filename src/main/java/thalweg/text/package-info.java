/// Words that a person reads, kept in bundles under assets/text.
@NullMarked
package thalweg.text;

import org.jspecify.annotations.NullMarked;
