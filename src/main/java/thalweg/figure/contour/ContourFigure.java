package thalweg.figure.contour;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import thalweg.critical.CriticalSet;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.Viewport;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Lettering;
import thalweg.figure.run.FollowedRun;
import thalweg.figure.run.Heads;
import thalweg.figure.run.Leaving;
import thalweg.figure.run.RunMarkers;
import thalweg.figure.run.StartNumbers;
import thalweg.figure.run.Trail;
import thalweg.figure.run.TrailPen;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.race.Frame;

/// The landscape seen from above, with the trails of all runs up to the playhead.
///
/// What lies outside the landscape's domain is veiled.
///
/// @param layer keeps the drawn ground from one figure to the next
/// @param terrain the ground: that itself, or a map of basins
/// @param visible the part of the plane that is shown
/// @param theme the colours of the axes
/// @param heading what stands above, or an empty text for a figure without a heading
/// @param starts where runs start, in domain coordinates
/// @param selected the index of the start that the keyboard moves
/// @param frame what has been computed; empty before the first
/// @param playhead the step that is looked at, at least 0
/// @param critical which critical points are marked
/// @param spotlight the run that stands out
/// @param keyed whether a bar tells which colour is which height
public record ContourFigure(
    TerrainCache layer,
    ContourBackground terrain,
    Domain visible,
    Theme theme,
    String heading,
    List<Point> starts,
    OptionalInt selected,
    Optional<Frame> frame,
    int playhead,
    CriticalSet critical,
    FollowedRun spotlight,
    boolean keyed)
    implements Figure {

  /// The greatest ratio of the visible sides at which units are kept equal.
  public static final double MOST_SLENDER = 4;

  private static final double HEADING = 11;
  private static final double HEADING_LEFT = 14;
  private static final double HEADING_BASELINE = 22;
  private static final double VEIL = 0.6;

  /// Makes the list unmodifiable.
  public ContourFigure {
    starts = List.copyOf(starts);
  }

  /// The ground alone: no heading, no starts, no runs and no marks.
  public static ContourFigure of(ContourBackground terrain, Domain visible, Theme theme) {
    return new ContourFigure(
        new TerrainCache(),
        terrain,
        visible,
        theme,
        "",
        List.of(),
        OptionalInt.empty(),
        Optional.empty(),
        0,
        CriticalSet.NONE,
        FollowedRun.NONE,
        false);
  }

  /// The same figure with the starts and the trails of a race up to a step.
  public ContourFigure withRace(Frame race, int step) {
    return new ContourFigure(
        layer,
        terrain,
        visible,
        theme,
        heading,
        race.experiment().starts(),
        selected,
        Optional.of(race),
        step,
        critical,
        spotlight,
        keyed);
  }

  /// Where in a figure of that size the plot lies.
  ///
  /// @param width the figure's width in device-independent pixels
  /// @param height the figure's height in device-independent pixels
  public Viewport viewport(int width, int height) {
    return layout(width, height).plot();
  }

  /// The critical points whose marks are drawn in a plot.
  public SeenMarks marks(Viewport plot) {
    return new CriticalMarks(critical).seen(plot);
  }

  private ContourLayout layout(int width, int height) {
    boolean bar = keyed && terrain instanceof Terrain;
    return ContourLayout.of(visible, !heading.isEmpty(), bar, width, height);
  }

  @Override
  public void draw(Graphics2D graphics, int width, int height) {
    ContourLayout layout = layout(width, height);
    Viewport view = layout.plot();
    graphics.setColor(Shade.of(theme.panel()));
    graphics.fillRect(0, 0, width, height);
    if (!heading.isEmpty()) {
      new Lettering(graphics).heading(heading, HEADING, theme, HEADING_LEFT, HEADING_BASELINE);
    }
    layer.draw(graphics, terrain, view);
    Shape clip = graphics.getClip();
    graphics.clip(view.rectangle());
    veil(graphics, view);
    new CriticalMarks(critical).draw(graphics, view);
    Optional<Frame> runs = frame.map(spotlight::onTop);
    runs.ifPresent(shown ->
        TrailPen.draw(graphics, TrailPen.of(shown, spotlight), Trail.paths(shown, playhead, view)));
    graphics.setClip(clip);
    new ContourAxes(view, theme).draw(graphics);
    key(graphics, layout);
    runs.map(shown -> Leaving.of(shown, playhead, view))
        .ifPresent(leaving -> leaving.forEach(each -> each.draw(graphics)));
    runs.map(shown -> Heads.of(shown, playhead, view))
        .ifPresent(heads -> {
          heads.draw(graphics);
          new CriticalMarks(critical).drawOver(graphics, view, heads);
        });
    // As on the surface: heads that stand there are seen through the rings, and never hide them.
    startHandles(graphics, view);
    terrain.tell(graphics, view, place -> isStoodOn(place, view));
  }

  private boolean isStoodOn(Rectangle2D place, Viewport view) {
    return starts.stream().anyMatch(each -> place.contains(view.px(each.x()), view.py(each.y())));
  }

  private void key(Graphics2D graphics, ContourLayout layout) {
    if (keyed && terrain instanceof Terrain ground && ground.heights().hasGround()) {
      Terrain known = new Terrain(critical.with(ground.heights()), ground.palette());
      HeightScaleBar bar = new HeightScaleBar(new HeightBar(known, theme), layout.bar());
      if (layout.beside()) {
        bar.upright(graphics);
      } else {
        bar.level(graphics);
      }
    }
  }

  private void veil(Graphics2D graphics, Viewport view) {
    Domain domain = terrain.domain();
    Rectangle2D inside =
        new Rectangle2D.Double(
            view.px(domain.minX()),
            view.py(domain.maxY()),
            domain.width() / visible.width() * view.width(),
            domain.height() / visible.height() * view.height());
    if (inside.contains(view.rectangle())) {
      return;
    }
    Area outside = new Area(view.rectangle());
    outside.subtract(new Area(inside));
    graphics.setColor(Shade.of(theme.panel(), VEIL));
    graphics.fill(outside);
  }

  private void startHandles(Graphics2D graphics, Viewport view) {
    StartNumbers numbers = new StartNumbers(graphics);
    for (int i = 0; i < starts.size(); i++) {
      double x = view.px(starts.get(i).x());
      double y = view.py(starts.get(i).y());
      if (view.contains(x, y)) {
        RunMarkers.start(graphics, x, y, selected.isPresent() && selected.getAsInt() == i);
        if (starts.size() > 1) {
          numbers.besideRing(i, x, y);
        }
      }
    }
  }
}
