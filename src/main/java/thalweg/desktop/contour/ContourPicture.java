package thalweg.desktop.contour;

import java.awt.Graphics2D;
import thalweg.figure.Figure;
import thalweg.figure.contour.ContourFigure;
import thalweg.landscape.Landscape;

/// A contour plot, and of which landscape it is: until it is seen, that of the one before is.
///
/// @param landscape whose heights are drawn
/// @param figure draws them
record ContourPicture(Landscape landscape, ContourFigure figure) implements Figure {
  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    figure.draw(graphics, width, height);
  }
}
