package thalweg.figure;

import java.awt.Graphics2D;
import java.util.List;
import thalweg.race.Experiment;
import thalweg.terrain.RateSweep;
import thalweg.text.Text;

/// A sweep of learning rates on one page: what was run, and the chart.
///
/// @param sweeps from one start on one landscape, at least one
/// @param theme the colours; [Theme#LIGHT] for print
public record RateSheet(List<RateSweep> sweeps, Theme theme) implements Figure {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 940;
  private static final int MARGIN = 72;
  private static final int TITLE = 102;
  private static final int HANG = 18;
  private static final int TOP = 192;
  private static final int FOOT = 44;
  private static final double ENLARGED = 1.3;

  /// Keeps the list to itself.
  public RateSheet {
    sweeps = List.copyOf(sweeps);
  }

  /// The page as a picture.
  ///
  /// @param scale physical pixels to a device-independent one; 2 for print
  public Picture picture(double scale) {
    Picture picture =
        new Picture((int) Math.ceil(WIDTH * scale), (int) Math.ceil(HEIGHT * scale), scale);
    picture.draw(this);
    return picture;
  }

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fillRect(0, 0, width, height);
    double fit = Math.min((double) width / WIDTH, (double) height / HEIGHT);
    Graphics2D page = (Graphics2D) graphics.create();
    page.scale(fit, fit);
    int inner = WIDTH - 2 * MARGIN;
    Experiment experiment = sweeps.getFirst().experiment();
    SheetHead.of(experiment, theme).draw(new Lettering(page), MARGIN, TITLE, inner);
    new SheetFoot(experiment.landscape().source(), theme).draw(page, MARGIN, HEIGHT - FOOT, inner);
    page.translate(MARGIN - HANG, TOP);
    page.scale(ENLARGED, ENLARGED);
    String heading = Text.of("figure").get("rates.title");
    new RateFigure(sweeps, theme, heading)
        .draw(
            page,
            (int) ((inner + 2 * HANG) / ENLARGED),
            (int) ((HEIGHT - TOP - 2 * FOOT) / ENLARGED));
    page.dispose();
  }
}
