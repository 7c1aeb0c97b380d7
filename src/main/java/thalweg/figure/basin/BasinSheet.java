package thalweg.figure.basin;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import thalweg.basin.BasinDifference;
import thalweg.basin.BasinMap;
import thalweg.basin.StartGrid;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.axis.Ticks;
import thalweg.figure.color.BasinColors;
import thalweg.figure.contour.BasinBackground;
import thalweg.figure.contour.ContourFigure;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.lettering.SettingsLine;
import thalweg.figure.lettering.Typesetting;
import thalweg.figure.raster.Picture;
import thalweg.figure.sheet.Page;
import thalweg.figure.sheet.SheetFoot;
import thalweg.figure.sheet.SheetHead;
import thalweg.figure.sheet.SheetRules;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.optimizer.Optimizer;
import thalweg.race.Entrant;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// Maps of basins on one page: side by side, two of them with their difference, and below or beside
/// them where the runs end and from what share of the domain.
///
/// @param maps of one landscape and one grid, at least one
/// @param theme the colours; [Theme#LIGHT] for print
public record BasinSheet(List<BasinMap> maps, Theme theme) implements Figure {
  private static final Text TEXT = Text.of("figure");
  private static final int GAP = 44;
  private static final int LEGEND = 500;
  private static final int ALONE = 900;
  private static final int BESIDE_OTHERS = 640;
  private static final int MOST_COLUMNS = 3;
  private static final int AXES_ACROSS = 80;
  private static final int AXES_DOWN = 55;
  private static final double LEAST_RATIO = 0.4;
  private static final int KEY_GAP = 30;
  private static final int FOOT = 100;
  private static final int WORDS = 200;
  private static final double PARAGRAPH = 15;
  private static final double LEADING = 23;
  private static final int LEGEND_COLUMN = 92;
  private static final int SAMPLES = 401;

  /// Checks that there is a map.
  ///
  /// @throws IllegalArgumentException if there is none
  public BasinSheet {
    maps = List.copyOf(maps);
    if (maps.isEmpty()) {
      throw new IllegalArgumentException("a sheet needs a map");
    }
  }

  /// The page as a picture, as large as the maps need.
  ///
  /// @param scale physical pixels to a device-independent one; 2 for print
  public Picture picture(double scale) {
    return page().picture(this, scale);
  }

  private Page page() {
    return new Page(2 * Page.MARGIN + inner(), height(), theme);
  }

  private StartGrid grid() {
    return maps.getFirst().grid();
  }

  private boolean isAlone() {
    return maps.size() == 1;
  }

  private int panels() {
    return maps.size() == 2 ? 3 : maps.size();
  }

  private int columns() {
    return Math.min(MOST_COLUMNS, panels());
  }

  private int panelWidth() {
    return isAlone() ? ALONE : BESIDE_OTHERS;
  }

  private int panelHeight() {
    Domain domain = grid().landscape().domain();
    double ratio = domain.width() / domain.height();
    double slender = ContourFigure.MOST_SLENDER;
    double plot =
        (panelWidth() - AXES_ACROSS) / (ratio > slender || ratio < 1 / slender ? 1 : ratio);
    double most = (panelWidth() - AXES_ACROSS) / LEAST_RATIO / 2;
    return (int) Math.min(plot, most) + AXES_DOWN + BasinPanel.HEAD;
  }

  private int inner() {
    return isAlone()
        ? ALONE - Page.HANG + GAP + LEGEND
        : columns() * (BESIDE_OTHERS + GAP) - GAP - Page.HANG;
  }

  private int height() {
    double rows = new BasinLegend(maps, theme).height();
    double legend =
        hasKeyBeside()
            ? Math.max(rows, keyHeight())
            : rows + KEY_GAP + keyHeight() + (isAlone() ? WORDS : 0);
    int panels = Math.ceilDiv(panels(), columns()) * (panelHeight() + GAP) - GAP;
    double body = isAlone() ? Math.max(panels, legend + BasinPanel.HEAD) : panels + GAP + legend;
    return (int) (Page.TOP + body + rules().height(rulesWidth())) + FOOT;
  }

  private SheetRules rules() {
    return new SheetRules(
        maps.stream().map(map -> map.grid().optimizer().type()).toList(),
        grid().landscape().field(),
        theme);
  }

  private double rulesWidth() {
    return (double) inner();
  }

  private int legendWidth() {
    return isAlone() ? LEGEND : Math.min(inner(), LEGEND + LEGEND_COLUMN * maps.size());
  }

  private boolean hasKeyBeside() {
    return !isAlone() && inner() - legendWidth() >= LEGEND;
  }

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    page().draw(graphics, width, height, this::lay);
  }

  private void lay(Graphics2D page) {
    Landscape landscape = grid().landscape();
    head().draw(page, page());
    List<BasinPanel> all = all(new HeightField(landscape, SAMPLES, SAMPLES));
    for (int i = 0; i < all.size(); i++) {
      Graphics2D part = (Graphics2D) page.create();
      part.translate(
          Page.MARGIN - Page.HANG + i % columns() * (panelWidth() + GAP),
          Page.TOP + i / columns() * (panelHeight() + GAP));
      all.get(i).draw(part, panelWidth(), panelHeight());
      part.dispose();
    }
    legend(page);
    double width = rulesWidth();
    rules().draw(page, Page.MARGIN, height() - FOOT - rules().height(width), width);
    new SheetFoot(landscape.source(), theme).draw(page, page());
  }

  private SheetHead head() {
    List<Entrant> entrants = maps.stream().map(map -> new Entrant(map.grid().optimizer())).toList();
    String from =
        TEXT.get("basins.starts", Ticks.whole(grid().columns()), Ticks.whole(grid().rows()));
    return SheetHead.of(grid().alone(0).withEntrants(entrants), from, theme);
  }

  private void legend(Graphics2D page) {
    BasinLegend legend = new BasinLegend(maps, theme);
    double left = isAlone() ? Page.MARGIN - Page.HANG + ALONE + (double) GAP : Page.MARGIN;
    double width = legendWidth();
    int rows = Math.ceilDiv(panels(), columns());
    double top =
        isAlone() ? Page.TOP + BasinPanel.HEAD + 18.0 : Page.TOP + rows * (panelHeight() + GAP);
    legend.draw(page, left, top, width);
    double below = top + legend.height() + KEY_GAP;
    BasinColors colors = legend.colors();
    if (colors.dated() && hasKeyBeside()) {
      double beside = left + width + 2 * GAP;
      new StepsKey(colors, grid().steps(), theme)
          .draw(page, beside, top, Math.min(LEGEND, inner() - width - 2 * GAP));
    } else if (colors.dated()) {
      new StepsKey(colors, grid().steps(), theme).draw(page, left, below, width);
    }
    if (isAlone()) {
      words(page, left, below + keyHeight() + (colors.dated() ? KEY_GAP : 0), width);
    }
  }

  private double keyHeight() {
    return new BasinLegend(maps, theme).colors().dated() ? StepsKey.HEIGHT : 0;
  }

  private void words(Graphics2D page, double left, double top, double width) {
    Lettering lettering = new Lettering(page);
    lettering.with(Fonts.REGULAR.size(PARAGRAPH), theme.text());
    double baseline = top;
    for (String line : lettering.lines(Typesetting.signs(grid().landscape().words()), width)) {
      baseline += LEADING;
      lettering.left(line, left, baseline);
    }
  }

  private List<BasinPanel> all(HeightField heights) {
    List<BasinPanel> all = new ArrayList<>();
    BasinLegend legend = new BasinLegend(maps, theme);
    BasinColors colors = legend.colors();
    Set<Integer> told = legend.minima();
    for (int i = 0; i < maps.size(); i++) {
      BasinMap map = maps.get(i);
      Optimizer optimizer = map.grid().optimizer();
      String letter = isAlone() ? "" : String.valueOf((char) ('A' + i)) + "  ";
      all.add(
          new BasinPanel(
              BasinBackground.of(map, heights, colors),
              map.minima(),
              told,
              letter + optimizer.type().name(),
              SettingsLine.of(optimizer),
              theme));
    }
    if (maps.size() == 2) {
      BasinDifference difference = new BasinDifference(maps.getFirst(), maps.getLast());
      all.add(
          new BasinPanel(
              BasinBackground.of(difference, heights, colors),
              maps.getFirst().minima(),
              told,
              TEXT.get("basins.difference"),
              TEXT.get("basins.changed", PlainNumber.percent(difference.share())),
              theme));
    }
    return all;
  }
}
