/// Everything that can be done in the window, once: id, name, keys, enabled, busy, run.
@NullMarked
package thalweg.desktop.action;

import org.jspecify.annotations.NullMarked;
