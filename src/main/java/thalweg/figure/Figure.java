package thalweg.figure;

import java.awt.Graphics2D;

/// Something that can be drawn into a rectangle.
public interface Figure {
  /// Draws the figure, its background included.
  ///
  /// @param graphics antialiased, its origin at the figure's upper left corner; the figure may
  ///   change its colour, stroke and font, and leaves its clip and transform as they were
  /// @param width in device-independent pixels
  /// @param height in device-independent pixels
  void draw(Graphics2D graphics, int width, int height);
}
