/// Measurements: what `mvn -Pbench verify` runs.
@NullMarked
package thalweg.bench;

import org.jspecify.annotations.NullMarked;
