/// What is descended: objectives, domains, height fields and the catalogue.
@NullMarked
package thalweg.landscape;

import org.jspecify.annotations.NullMarked;
