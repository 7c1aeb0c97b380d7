/// An objective seen through a plane: landscapes, planes, domains, height fields and the catalogue.
@NullMarked
package thalweg.landscape;

import org.jspecify.annotations.NullMarked;
