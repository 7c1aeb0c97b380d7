/// Settings as annotated record components: what sliders, the command line and written files are
/// made from.
@NullMarked
package thalweg.optimizer.setting;

import org.jspecify.annotations.NullMarked;
