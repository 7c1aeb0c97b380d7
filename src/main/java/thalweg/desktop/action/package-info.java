/// Everything that can be done in the window, once: words, keys, enabled, busy, chosen, run. A new
/// action goes here.
@NullMarked
package thalweg.desktop.action;

import org.jspecify.annotations.NullMarked;
