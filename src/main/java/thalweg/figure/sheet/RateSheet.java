package thalweg.figure.sheet;

import java.awt.Graphics2D;
import java.util.List;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.chart.RateFigure;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Landscape;
import thalweg.race.Experiment;
import thalweg.sweep.RateSweep;
import thalweg.text.Text;

/// A sweep of learning rates on one page: what was run, and the chart.
///
/// @param sweeps from one start on one landscape, at least one
/// @param theme the colours; [Theme#LIGHT] for print
public record RateSheet(List<RateSweep> sweeps, Theme theme) implements Figure {
  private static final int WIDTH = 1200;
  private static final int HEIGHT = 940;

  /// Between the margins.
  private static final double ACROSS = WIDTH - 2.0 * Page.MARGIN;

  /// Keeps the list to itself.
  public RateSheet {
    sweeps = List.copyOf(sweeps);
  }

  /// The page as a picture.
  ///
  /// @param scale physical pixels to a device-independent one; 2 for print
  public Picture picture(double scale) {
    return page().picture(this, scale);
  }

  private Page page() {
    return new Page(WIDTH, HEIGHT + (int) rules().height(ACROSS), theme);
  }

  private SheetRules rules() {
    Landscape landscape = sweeps.getFirst().experiment().landscape();
    return new SheetRules(
        sweeps.stream()
            .map(each -> each.experiment().entrants().getFirst().optimizer().type())
            .toList(),
        landscape.field(),
        theme);
  }

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    page().draw(graphics, width, height, this::lay);
  }

  private void lay(Graphics2D page) {
    Experiment experiment = sweeps.getFirst().experiment();
    SheetHead.of(experiment, theme).draw(page, page());
    new SheetFoot(experiment.landscape().source(), theme).draw(page, page());
    Page.enlarged(
        page,
        new RateFigure(sweeps, theme, Text.of("figure").get("rates.title")),
        Page.MARGIN - Page.HANG,
        Page.TOP,
        page().inner() + 2 * Page.HANG,
        HEIGHT - Page.TOP - 2 * Page.FOOT);
    rules().draw(page, Page.MARGIN, HEIGHT - 2.0 * Page.FOOT, ACROSS);
  }
}
