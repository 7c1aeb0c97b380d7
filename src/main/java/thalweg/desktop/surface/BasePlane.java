package thalweg.desktop.surface;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import thalweg.desktop.clock.Deliveries;
import thalweg.desktop.clock.LatestWins;
import thalweg.desktop.task.Recent;
import thalweg.desktop.widget.PictureImage;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.axis.Tick;
import thalweg.figure.axis.Ticks;
import thalweg.figure.contour.ProjectedContours;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Domain;

/// The base plane under the surface: one square with the coordinate grid painted on it, and the
/// contour lines that lie above. Painted, because a texture is filtered where thin geometry would
/// flicker.
final class BasePlane extends MeshView {
  /// How far below the lowest height the base plane lies, in world units.
  static final double DEPTH = 0.06;

  /// The side of its picture, where that needs to show nothing finer than the grid, and the pixels
  /// in which widths of lines are told.
  private static final int PIXELS = 1024;

  private static final float GRID_LINE = 4;
  private static final float CONTOUR_LINE = 2.5f;

  /// From higher above the horizon no contour lines are shown, in radians.
  private static final double STEEP = Math.toRadians(78);

  /// How many pictures with contour lines are kept: as many as there are surfaces.
  private static final int KEPT = SurfaceBuilder.KEPT;

  private record Content(Domain domain, ProjectedContours contours, Theme theme) {
    boolean hasGridOf(Content other) {
      return domain.equals(other.domain) && theme == other.theme;
    }
  }

  private record Painted(Content content, Picture picture) {}

  private final LatestWins<Painted> painting;
  private final Recent<Content, PhongMaterial> lined = new Recent<>(KEPT);
  private Optional<Content> content = Optional.empty();
  private Optional<Content> underWay = Optional.empty();
  private Optional<PhongMaterial> plain = Optional.empty();
  private boolean steep;

  /// @param painter paints contour lines, off the FX thread
  BasePlane(Executor painter, Deliveries deliveries) {
    painting = new LatestWins<>(painter, deliveries, this::take);
    float y = (float) DEPTH;
    TriangleMesh mesh = new TriangleMesh();
    mesh.getPoints().setAll(-1, y, -1, 1, y, -1, 1, y, 1, -1, y, 1);
    mesh.getTexCoords().setAll(0, 1, 1, 1, 1, 0, 0, 0);
    mesh.getFaces().setAll(0, 0, 1, 1, 2, 2, 0, 0, 2, 2, 3, 3);
    setMesh(mesh);
    setCullFace(CullFace.NONE);
    setMouseTransparent(true);
  }

  /// Paints the grid of a domain.
  ///
  /// @param contours what is projected onto it
  void paint(Domain domain, ProjectedContours contours, Theme theme) {
    Content next = new Content(domain, contours, theme);
    if (content.filter(next::hasGridOf).isEmpty()) {
      plain = Optional.empty();
    }
    content = Optional.of(next);
    wear();
  }

  /// From where it is seen: from straight above nothing is below the surface, and through gaps in
  /// the ground lines would be seen that lie elsewhere.
  ///
  /// @param elevation of the camera above the horizon, in radians
  void seenFrom(double elevation) {
    steep = isSteep(elevation);
    wear();
  }

  /// Whether heights are hardly seen, nor what is below them.
  ///
  /// @param elevation of the camera above the horizon, in radians
  static boolean isSteep(double elevation) {
    return elevation > STEEP;
  }

  /// Until its contour lines are painted, the base plane has its grid alone.
  private void wear() {
    content.ifPresent(shown -> setMaterial(linedOf(shown).orElseGet(() -> plainOf(shown))));
  }

  private PhongMaterial plainOf(Content shown) {
    PhongMaterial material = plain.orElseGet(() -> material(painted(PIXELS, grid(shown))));
    plain = Optional.of(material);
    return material;
  }

  /// A picture is painted when it is first seen: most are never seen.
  private Optional<PhongMaterial> linedOf(Content shown) {
    if (steep || shown.contours().lines().isEmpty()) {
      return Optional.empty();
    }
    Optional<PhongMaterial> known = lined.of(shown);
    if (known.isEmpty() && !underWay.equals(content)) {
      underWay = content;
      painting.submit(() -> new Painted(shown, painted(shown.contours().pixels(), lines(shown))));
    }
    return known;
  }

  private void take(Painted painted) {
    lined.keep(painted.content(), material(painted.picture()));
    underWay = underWay.filter(content -> !content.equals(painted.content()));
    wear();
  }

  private static Figure lines(Content shown) {
    return (graphics, width, height) -> {
      grid(shown).draw(graphics, width, height);
      shown.contours().draw(graphics, shown.theme(), width, CONTOUR_LINE);
    };
  }

  private static Picture painted(int side, Figure figure) {
    Picture picture = new Picture(side, side, (double) side / PIXELS);
    picture.draw(figure);
    return picture;
  }

  private static PhongMaterial material(Picture picture) {
    PhongMaterial material = new PhongMaterial(javafx.scene.paint.Color.WHITE);
    material.setDiffuseMap(PictureImage.of(picture));
    return material;
  }

  private static Figure grid(Content shown) {
    Domain domain = shown.domain();
    Theme theme = shown.theme();
    return (graphics, width, height) -> {
      graphics.setColor(new Color(theme.panel()));
      graphics.fillRect(0, 0, width, height);
      graphics.setColor(new Color(theme.line()));
      graphics.setStroke(new BasicStroke(GRID_LINE));
      for (Tick x : Ticks.linear(domain.minX(), domain.maxX(), 4)) {
        double px = (x.value() - domain.minX()) / domain.width() * width;
        graphics.draw(new Line2D.Double(px, 0, px, height));
      }
      for (Tick y : Ticks.linear(domain.minY(), domain.maxY(), 4)) {
        double py = (domain.maxY() - y.value()) / domain.height() * height;
        graphics.draw(new Line2D.Double(0, py, width, py));
      }
    };
  }
}
