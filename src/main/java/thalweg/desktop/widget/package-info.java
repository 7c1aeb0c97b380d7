/// Parts that panels are made of and share: pictures, fields, sliders, arrows, gestures, buttons of
/// actions, popovers, and `Panel`, the frame around each.
@NullMarked
package thalweg.desktop.widget;

import org.jspecify.annotations.NullMarked;
