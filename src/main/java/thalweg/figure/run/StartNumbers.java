package thalweg.figure.run;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.race.Frame;

/// Writes the numbers of several starts, counted from 1, beside their rings and beside the signs of
/// the runs from there, each where no other stands. With one start there is nothing to tell apart.
public final class StartNumbers {
  private static final Font FONT = Fonts.SEMIBOLD.size(11);
  private static final float EDGE = 3;
  private static final double BESIDE = 8;
  private static final double BESIDE_RING = 11;
  private static final int DIGIT = 8;

  private final Graphics2D graphics;
  private final List<Rectangle2D> taken = new ArrayList<>();

  public StartNumbers(Graphics2D graphics) {
    this.graphics = graphics;
  }

  /// Whether runs of a race are told apart by their starts.
  public static boolean tell(Frame race) {
    return race.experiment().starts().size() > 1;
  }

  /// Writes the number of a start right above its ring, light on the ground.
  ///
  /// @param x the pixel of its middle
  /// @param y the pixel of its middle
  public void besideRing(int start, double x, double y) {
    write(start, x + BESIDE_RING, y - BESIDE_RING / 2, 0xffffffff, RunMarkers.outline());
  }

  /// Writes the number of a run's start beside its sign, or nothing where another number stands on
  /// either side.
  ///
  /// @param x the pixel of its middle
  /// @param y the pixel of its middle
  /// @param right where the room ends
  /// @param color 0xAARRGGBB, the run's
  /// @param ground 0xAARRGGBB, what it stands on
  public void besideSign(int start, double x, double y, double right, int color, int ground) {
    double wide = DIGIT * number(start).length();
    double after = x + BESIDE;
    double before = x - BESIDE - wide;
    double baseline = y + 4;
    boolean fits = after + wide <= right && isFree(after, baseline, wide);
    if (fits || isFree(before, baseline, wide)) {
      double left = fits ? after : before;
      taken.add(room(left, baseline, wide));
      write(start, left, baseline, color, ground);
    }
  }

  private void write(int start, double left, double baseline, int color, int ground) {
    Shape outline =
        FONT.createGlyphVector(graphics.getFontRenderContext(), number(start))
            .getOutline((float) left, (float) baseline);
    graphics.setColor(Shade.of(ground));
    graphics.setStroke(RunStyle.solid(EDGE));
    graphics.draw(outline);
    graphics.setColor(Shade.of(color));
    graphics.fill(outline);
  }

  private boolean isFree(double left, double baseline, double wide) {
    Rectangle2D room = room(left, baseline, wide);
    return taken.stream().noneMatch(room::intersects);
  }

  private static Rectangle2D room(double left, double baseline, double wide) {
    return new Rectangle2D.Double(left, baseline - FONT.getSize(), wide, FONT.getSize());
  }

  private static String number(int start) {
    return Integer.toString(start + 1);
  }
}
