package thalweg.desktop.contour;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import thalweg.critical.CriticalSet;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.BasinView;
import thalweg.desktop.task.Basins;
import thalweg.desktop.task.CriticalSearch;
import thalweg.figure.Theme;
import thalweg.figure.Viewport;
import thalweg.figure.contour.ContourBackground;
import thalweg.figure.contour.ContourFigure;
import thalweg.figure.contour.SeenMarks;
import thalweg.figure.contour.TerrainCache;
import thalweg.landscape.Domain;
import thalweg.landscape.Point;
import thalweg.race.Frame;

/// What is to be seen on the contour at this moment: the ground or the map of its basins, and of
/// the workbench's runs, starts and critical points those that lie on it.
final class ContourScene {
  private final Workbench workbench;
  private final CriticalSearch critical;
  private final Basins basins;
  private final ObservableValue<Theme> theme;
  private final TerrainCache layer = new TerrainCache();
  private @Nullable SampledTerrain ground;
  private Domain visible;

  /// Which marks were seen last, in which plot, as playing changes neither.
  private CriticalSet marksSeen = CriticalSet.NONE;

  private Optional<Viewport> seenIn = Optional.empty();
  private SeenMarks seen = SeenMarks.NONE;

  ContourScene(
      Workbench workbench, CriticalSearch critical, Basins basins, ObservableValue<Theme> theme) {
    this.workbench = workbench;
    this.critical = critical;
    this.basins = basins;
    this.theme = theme;
    visible = workbench.landscape().domain();
  }

  /// Replaces the ground. Another one is shown whole, and so is one with another domain; one that
  /// was edited is seen as it was.
  void showGround(SampledTerrain sampled) {
    boolean another =
        ground == null
            || ground.opening() != sampled.opening()
            || !ground.landscape().domain().equals(sampled.landscape().domain());
    ground = sampled;
    if (another) {
      visible = sampled.landscape().domain();
    }
  }

  /// The ground that is seen; it may be that of a moment ago. Empty before there is one.
  Optional<SampledTerrain> ground() {
    return Optional.ofNullable(ground);
  }

  /// The part of the plane that is shown.
  Domain visible() {
    return visible;
  }

  /// Shows another part of the plane.
  void look(Domain shown) {
    visible = ground().map(each -> inReach(shown, each.landscape().domain())).orElse(shown);
  }

  /// As much of the plane, with its middle on the ground: what is dragged away is never out of
  /// sight.
  static Domain inReach(Domain shown, Domain ground) {
    Point middle = new Point(shown.minX() + shown.width() / 2, shown.minY() + shown.height() / 2);
    Point inside = ground.clamp(middle);
    return inside.equals(middle)
        ? shown
        : new Domain(
            inside.x() - shown.width() / 2,
            inside.x() + shown.width() / 2,
            inside.y() - shown.height() / 2,
            inside.y() + shown.height() / 2);
  }

  /// Where the plot lies in a view of a size; empty before there is a plot.
  Optional<Viewport> viewport(double width, double height) {
    return width < 1 || height < 1
        ? Optional.empty()
        : figure().map(figure -> figure.viewport((int) width, (int) height));
  }

  /// The critical points whose marks are drawn in a view of a size.
  SeenMarks seenMarks(double width, double height) {
    CriticalSet marks = marked();
    Optional<Viewport> view = viewport(width, height);
    if (!marks.equals(marksSeen) || !view.equals(seenIn)) {
      marksSeen = marks;
      seenIn = view;
      seen =
          view.filter(_ -> !marks.points().isEmpty())
              .flatMap(plot -> figure().map(each -> each.marks(plot)))
              .orElse(SeenMarks.NONE);
    }
    return seen;
  }

  /// The picture of it with what it is of; empty before there is a ground.
  Optional<ContourPicture> picture() {
    return ground().map(under -> new ContourPicture(under.landscape(), figure(under)));
  }

  /// The picture of it; empty before there is a ground.
  Optional<ContourFigure> figure() {
    return ground().map(this::figure);
  }

  private ContourFigure figure(SampledTerrain under) {
    Optional<Frame> frame = workbench.frameOn(under.landscape()).map(workbench.visibility()::shown);
    List<Point> starts = frame.isPresent() ? workbench.starts() : List.of();
    return new ContourFigure(
        layer,
        terrain(under),
        visible,
        theme.getValue(),
        "",
        starts,
        selected(),
        frame,
        workbench.playback().playhead(),
        marked(),
        workbench.spotlight(),
        true);
  }

  private ContourBackground terrain(SampledTerrain under) {
    return basins
        .view()
        .filter(view -> view.landscape().equals(under.landscape()))
        .<ContourBackground>map(BasinView::ground)
        .orElse(under.terrain());
  }

  private OptionalInt selected() {
    return workbench.starts().size() > 1
        ? OptionalInt.of(workbench.startList().selected())
        : OptionalInt.empty();
  }

  /// The critical points whose marks are seen.
  CriticalSet marked() {
    return ground()
        .filter(_ -> workbench.layers().marksShownProperty().get())
        .map(under -> critical.on(under.landscape()))
        .orElse(CriticalSet.NONE);
  }
}
