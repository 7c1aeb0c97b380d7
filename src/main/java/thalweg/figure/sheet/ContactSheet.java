package thalweg.figure.sheet;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.color.Palette;
import thalweg.figure.color.Shade;
import thalweg.figure.contour.Terrain;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.raster.Picture;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;

/// Many landscapes on one page, each a small contour picture with its name and its group.
///
/// @param landscapes row by row from the upper left
/// @param theme the colours; [Theme#LIGHT] for print
public record ContactSheet(List<Landscape> landscapes, Theme theme) implements Figure {
  private static final int COLUMNS = 7;
  private static final int CELL_WIDTH = 208;
  private static final int CELL_HEIGHT = 200;
  private static final int THUMB_WIDTH = 184;
  private static final int THUMB_HEIGHT = 138;
  private static final int MARGIN = 36;
  private static final int SAMPLES = 201;
  private static final double NAME = 14;
  private static final double GROUP = 12;

  /// Keeps the list to itself.
  public ContactSheet {
    landscapes = List.copyOf(landscapes);
  }

  /// The page as a picture, as high as the landscapes need.
  ///
  /// @param scale physical pixels to a device-independent one; 2 for print
  public Picture picture(double scale) {
    int columns = Math.min(COLUMNS, Math.max(1, landscapes.size()));
    int rows = Math.max(1, Math.ceilDiv(landscapes.size(), COLUMNS));
    int width = 2 * MARGIN + columns * CELL_WIDTH - (CELL_WIDTH - THUMB_WIDTH);
    int height = 2 * MARGIN + rows * CELL_HEIGHT - (CELL_HEIGHT - THUMB_HEIGHT) / 2;
    Picture picture = new Picture((int) (width * scale), (int) (height * scale), scale);
    picture.draw(this);
    return picture;
  }

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fillRect(0, 0, width, height);
    for (int i = 0; i < landscapes.size(); i++) {
      int left = MARGIN + i % COLUMNS * CELL_WIDTH;
      int top = MARGIN + i / COLUMNS * CELL_HEIGHT;
      cell(graphics, landscapes.get(i), left, top);
    }
  }

  private void cell(Graphics2D graphics, Landscape landscape, int left, int top) {
    double scale = graphics.getTransform().getScaleX();
    Terrain terrain = new Terrain(new HeightField(landscape, SAMPLES, SAMPLES), Palette.standard());
    Picture thumb =
        terrain.picture(
            landscape.domain(), (int) (THUMB_WIDTH * scale), (int) (THUMB_HEIGHT * scale), scale);
    AffineTransform place = AffineTransform.getTranslateInstance(left, top);
    place.scale((double) THUMB_WIDTH / thumb.width(), (double) THUMB_HEIGHT / thumb.height());
    graphics.drawImage(thumb.image(), place, null);
    graphics.setColor(Shade.of(theme.line()));
    graphics.setStroke(new BasicStroke(1));
    graphics.draw(new Rectangle2D.Double(left, top, THUMB_WIDTH, THUMB_HEIGHT));
    Lettering lettering = new Lettering(graphics);
    lettering.with(Fonts.SEMIBOLD.size(NAME), theme.text());
    lettering.left(lettering.fitted(landscape.name(), THUMB_WIDTH), left, top + THUMB_HEIGHT + 20);
    lettering.with(Fonts.REGULAR.size(GROUP), theme.muted());
    lettering.left(lettering.fitted(landscape.group(), THUMB_WIDTH), left, top + THUMB_HEIGHT + 37);
  }
}
