/// The landscape as a surface in space: camera, mesh, trails, handles.
@NullMarked
package thalweg.desktop.surface;

import org.jspecify.annotations.NullMarked;
