/// How the window's space is divided: side panels around the middle that are resized and folded,
/// and one panel at a time that takes all of it.
@NullMarked
package thalweg.desktop.layout;

import org.jspecify.annotations.NullMarked;
