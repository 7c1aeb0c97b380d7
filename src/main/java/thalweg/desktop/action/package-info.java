/// Everything that can be done in the window, declared once: id, name, keys, enabled, busy, chosen,
/// run. A new action is a component of the record of its topic.
@NullMarked
package thalweg.desktop.action;

import org.jspecify.annotations.NullMarked;
