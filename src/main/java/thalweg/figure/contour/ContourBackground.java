package thalweg.figure.contour;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Predicate;
import thalweg.figure.Viewport;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Domain;

/// What lies under the trails of a contour: terrain, or a map of basins.
public sealed interface ContourBackground permits Terrain, BasinBackground {
  /// The domain it is known in.
  Domain domain();

  /// A part of the plane.
  ///
  /// @param width in physical pixels, at least 1
  /// @param height in physical pixels, at least 1
  /// @param scale physical pixels to a device-independent one: how wide lines are
  Picture picture(Domain visible, int width, int height, double scale);

  /// Says over everything else what is to be said of all of it; most have nothing to say.
  ///
  /// @param taken whether something stands in a place that words are not to hide
  default void tell(Graphics2D graphics, Viewport view, Predicate<Rectangle2D> taken) {}
}
