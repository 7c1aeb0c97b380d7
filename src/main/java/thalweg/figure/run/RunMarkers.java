package thalweg.figure.run;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import thalweg.figure.Theme;
import thalweg.figure.color.Shade;

/// The small signs on a contour: where runs start and where they are.
public final class RunMarkers {
  private static final Color OUTLINE = Shade.of(0xff0b1016, 0.85);
  private static final Color RIM = Shade.of(0xffffffff, 0.9);
  private static final Color HALO = Shade.of(0xffffffff, 0.28);
  private static final double START_RADIUS = 7;
  private static final double SELECTED_RADIUS = 12;
  private static final double HEAD_RADIUS = 4.5;
  private static final double COVERED = 3.2;

  private RunMarkers() {}

  /// A start: a white ring; the selected one with a halo.
  public static void start(Graphics2D graphics, double x, double y, boolean selected) {
    if (selected) {
      graphics.setColor(HALO);
      graphics.fill(disc(x, y, SELECTED_RADIUS));
    }
    ring(graphics, x, y, START_RADIUS, 4.5f, OUTLINE);
    ring(graphics, x, y, START_RADIUS, 2.2f, Color.WHITE);
  }

  /// What stands around what is drawn on the ground.
  ///
  /// @return 0xAARRGGBB
  static int outline() {
    return OUTLINE.getRGB();
  }

  /// A head: the sign of the run, in its colour, with a light rim in a dark outline.
  ///
  /// @param covered how many heads will be drawn on the very same place: it grows to peep out
  public static void head(Graphics2D graphics, double x, double y, RunStyle style, int covered) {
    shape(graphics, style.head().around(x, y, HEAD_RADIUS + COVERED * covered), style);
  }

  /// A shape in the colour of a run, with a light rim in a dark outline.
  static void shape(Graphics2D graphics, Path2D sign, RunStyle style) {
    edge(graphics, sign, 2, OUTLINE);
    edge(graphics, sign, 1, RIM);
    graphics.setColor(Shade.of(style.onTerrain()));
    graphics.fill(sign);
  }

  private static void edge(Graphics2D graphics, Path2D sign, float width, Color color) {
    graphics.setColor(color);
    graphics.setStroke(RunStyle.solid(2 * width));
    graphics.draw(sign);
  }

  /// A place on a curve: a dot that stands out from the lines under it.
  public static void dot(
      Graphics2D graphics, double x, double y, double radius, int color, Theme theme) {
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fill(disc(x, y, radius + 1.2));
    graphics.setColor(Shade.of(color));
    graphics.fill(disc(x, y, radius));
  }

  /// The sign of a run on a panel.
  public static void sign(
      Graphics2D graphics, double x, double y, double radius, RunStyle style, Theme theme) {
    Path2D sign = style.head().around(x, y, radius);
    edge(graphics, sign, 1.2f, Shade.of(theme.panel()));
    graphics.setColor(Shade.of(style.on(theme)));
    graphics.fill(sign);
  }

  private static void ring(
      Graphics2D graphics, double x, double y, double radius, float width, Color color) {
    graphics.setColor(color);
    graphics.setStroke(RunStyle.solid(width));
    graphics.draw(disc(x, y, radius));
  }

  private static Ellipse2D disc(double x, double y, double radius) {
    return new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}
