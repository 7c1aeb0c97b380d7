package thalweg.figure.sheet;

import java.awt.Graphics2D;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.axis.Extent;
import thalweg.figure.axis.Quantity;
import thalweg.figure.chart.ChartFigure;
import thalweg.figure.color.Palette;
import thalweg.figure.contour.ContourFigure;
import thalweg.figure.contour.HeightKey;
import thalweg.figure.contour.Terrain;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.KnownMinimum;
import thalweg.landscape.Landscape;
import thalweg.optimizer.schedule.ConstantSchedule;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.StatusText;
import thalweg.race.Trajectory;

/// A race on one page: the landscape from above with all trails, who ran with which settings and
/// how it ended, and the charts below.
///
/// The page is laid out at [#WIDTH] by [#HEIGHT] and drawn as large as it fits.
///
/// @param frame the race, shown as far as it has been computed
/// @param theme the colours; [Theme#LIGHT] for print
/// @param status says in words how a run has fared
public record RaceSheet(Frame frame, Theme theme, Function<Trajectory, String> status)
    implements Figure {
  /// The page's width in device-independent pixels.
  public static final int WIDTH = 1600;

  /// The page's height in device-independent pixels.
  public static final int HEIGHT = 1200;

  private static final int EVERYTHING = Integer.MAX_VALUE;
  private static final int SAMPLES = 401;
  private static final int GAP = 44;

  private static final int CONTOUR_HEIGHT = 660;
  private static final int CONTOUR_SIDES = 80;
  private static final int CONTOUR_ENDS = 55;
  private static final int CONTOUR_LEAST = 380;
  private static final int CONTOUR_MOST = 900;
  private static final int PLOT_TOP = Page.TOP + 18;
  private static final int PLOT_HEIGHT = CONTOUR_HEIGHT - CONTOUR_ENDS;
  private static final int CHART_TOP = 872;
  private static final int CHART_HEIGHT = 252;

  /// A sheet on which the program's own words say how the runs have fared.
  public RaceSheet(Frame frame, Theme theme) {
    this(frame, theme, StatusText::story);
  }

  /// The page as a picture.
  ///
  /// @param scale physical pixels to a device-independent one; 2 for print
  public Picture picture(double scale) {
    return page().picture(this, scale);
  }

  private Page page() {
    return new Page(WIDTH, HEIGHT, theme);
  }

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    page().draw(graphics, width, height, this::lay);
  }

  private void lay(Graphics2D page) {
    Experiment experiment = frame.experiment();
    SheetHead.of(experiment, theme).draw(page, page());
    landscape(page);
    charts(page);
    new SheetFoot(experiment.landscape().source(), theme).draw(page, page());
  }

  private void landscape(Graphics2D page) {
    Landscape landscape = frame.experiment().landscape();
    Terrain terrain =
        new Terrain(known(new HeightField(landscape, SAMPLES, SAMPLES)), Palette.standard());
    int contourWidth = contourWidth(landscape.domain());
    Page.enlarged(
        page,
        contour(terrain),
        Page.MARGIN - Page.HANG,
        Page.TOP,
        contourWidth,
        contourHeight(landscape.domain(), contourWidth));
    int left = Page.MARGIN - Page.HANG + contourWidth + GAP;
    int width = WIDTH - Page.MARGIN - left;
    double bottom = PLOT_TOP + (double) PLOT_HEIGHT;
    new HeightKey(terrain, theme).draw(page, left, bottom - HeightKey.HEIGHT, width);
    bottom -= HeightKey.HEIGHT + GAP;
    new RaceLegend(frame, theme, status).draw(page, left, PLOT_TOP, width, bottom - PLOT_TOP);
  }

  /// What runs come down to, and what is known of the landscape, may lie beyond all samples.
  private HeightField known(HeightField heights) {
    Extent losses = Extent.inside(frame, Quantity.LOSS);
    double least =
        frame.experiment().landscape().minima().stream()
            .mapToDouble(KnownMinimum::value)
            .reduce(losses.low(), Math::min);
    return heights.knownBetween(least, losses.high());
  }

  /// As wide as a plot of the full height needs, as far as the legend leaves room.
  private static int contourWidth(Domain domain) {
    double plot = PLOT_HEIGHT * domain.width() / domain.height();
    return (int) Math.clamp(plot + CONTOUR_SIDES, CONTOUR_LEAST, CONTOUR_MOST);
  }

  /// Less than the full height where a wide landscape leaves none of it, so that its top stays
  /// level with the legend's.
  private static int contourHeight(Domain domain, int contourWidth) {
    double ratio = domain.width() / domain.height();
    double plot = (contourWidth - CONTOUR_SIDES) / ratio;
    return ratio > ContourFigure.MOST_SLENDER
        ? CONTOUR_HEIGHT
        : (int) Math.min(CONTOUR_HEIGHT, plot + CONTOUR_ENDS);
  }

  private ContourFigure contour(Terrain terrain) {
    return ContourFigure.of(terrain, terrain.heights().domain(), theme).withRace(frame, EVERYTHING);
  }

  /// The learning rate where it changes on the way.
  private List<Quantity> charted() {
    boolean changing = !frame.experiment().schedule().equals(new ConstantSchedule(0));
    return Stream.of(Quantity.values())
        .filter(each -> each != Quantity.LEARNING_RATE || changing)
        .toList();
  }

  private void charts(Graphics2D page) {
    List<Quantity> quantities = charted();
    int width = (page().inner() + 2 * Page.HANG) / quantities.size();
    for (int i = 0; i < quantities.size(); i++) {
      Quantity each = quantities.get(i);
      ChartFigure chart = new ChartFigure(frame, each, EVERYTHING, theme, each.label());
      Page.enlarged(
          page, chart, Page.MARGIN - Page.HANG + i * width, CHART_TOP, width, CHART_HEIGHT);
    }
  }
}
