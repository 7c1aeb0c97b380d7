package thalweg.figure.sheet;

import java.awt.Graphics2D;
import java.util.function.Consumer;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;
import thalweg.figure.raster.Picture;

/// The paper that a sheet is laid out on: its size, its background and where its parts stand.
///
/// @param width in device-independent pixels
/// @param height in device-independent pixels
/// @param theme the colours
public record Page(int width, int height, Theme theme) {
  /// What stays free on the left and on the right.
  public static final int MARGIN = 72;

  /// The baseline of the title.
  static final int TITLE = 102;

  /// The upper edge of what stands below the head.
  public static final int TOP = 192;

  /// How far above the lower edge the baseline of the foot lies.
  static final int FOOT = 44;

  /// A figure's numbers and headings begin this far from its edge; they are to stand on the margin.
  public static final int HANG = 18;

  /// How much larger than in a window figures are drawn.
  static final double ENLARGED = 1.3;

  /// The width between the margins.
  int inner() {
    return width - 2 * MARGIN;
  }

  /// A sheet as a picture of the page's size.
  ///
  /// @param scale physical pixels to a device-independent one; 2 for print
  public Picture picture(Figure sheet, double scale) {
    Picture picture =
        new Picture((int) Math.ceil(width * scale), (int) Math.ceil(height * scale), scale);
    picture.draw(sheet);
    return picture;
  }

  /// Draws the page as large as it fits, in the middle.
  ///
  /// @param content draws in the page's own units
  public void draw(Graphics2D graphics, int across, int down, Consumer<Graphics2D> content) {
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fillRect(0, 0, across, down);
    double fit = Math.min((double) across / width, (double) down / height);
    Graphics2D page = (Graphics2D) graphics.create();
    page.translate((across - fit * width) / 2, (down - fit * height) / 2);
    page.scale(fit, fit);
    content.accept(page);
    page.dispose();
  }

  /// Draws a figure on a part of a page. Figures are made for a window; on paper their letters and
  /// lines are too small.
  public static void enlarged(
      Graphics2D page, Figure figure, int left, int top, int across, int down) {
    Graphics2D part = (Graphics2D) page.create();
    part.translate(left, top);
    part.scale(ENLARGED, ENLARGED);
    figure.draw(part, (int) (across / ENLARGED), (int) (down / ENLARGED));
    part.dispose();
  }
}
