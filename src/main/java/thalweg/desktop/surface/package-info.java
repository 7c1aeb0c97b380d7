/// The panel with the landscape as a surface in space: mesh, runs, critical points, start handles.
@NullMarked
package thalweg.desktop.surface;

import org.jspecify.annotations.NullMarked;
