/// What panels are made of: pictures, fields, arrows, gestures, the panel itself.
@NullMarked
package thalweg.desktop.widget;

import org.jspecify.annotations.NullMarked;
