package thalweg.desktop.surface;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import thalweg.desktop.widget.PictureImage;
import thalweg.figure.Figure;
import thalweg.figure.Theme;
import thalweg.figure.axis.Tick;
import thalweg.figure.axis.Ticks;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Domain;

/// The base plane under the surface: one square with the coordinate grid painted on it. Painted,
/// because a texture is filtered where thin geometry would flicker.
final class BasePlane extends MeshView {
  /// How far below the lowest height the base plane lies, in world units.
  static final double DEPTH = 0.06;

  private static final int PIXELS = 1024;

  BasePlane() {
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
  void paint(Domain domain, Theme theme) {
    Picture picture = new Picture(PIXELS, PIXELS, 1);
    picture.draw(grid(domain, theme));
    PhongMaterial material = new PhongMaterial(javafx.scene.paint.Color.WHITE);
    material.setDiffuseMap(PictureImage.of(picture));
    setMaterial(material);
  }

  private static Figure grid(Domain domain, Theme theme) {
    return (graphics, width, height) -> {
      graphics.setColor(new Color(theme.panel()));
      graphics.fillRect(0, 0, width, height);
      graphics.setColor(new Color(theme.line()));
      graphics.setStroke(new BasicStroke(4));
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
