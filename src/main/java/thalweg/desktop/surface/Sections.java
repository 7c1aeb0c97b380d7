package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import thalweg.curvature.Eigenpairs;
import thalweg.landscape.CrossSection;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;

/// The lines along which the probe cuts the ground, one along each eigenvector of the Hessian.
final class Sections {
  private static final int PIECES = 120;
  private static final double RADIUS = 0.004;
  private static final double LIFT = 0.004;

  private Sections() {}

  static List<MeshView> through(Optional<Point> probe, Ground ground, Color color) {
    return probe
        .flatMap(point ->
            LocalShape.at(ground.landscape().field(), point)
                .curvature()
                .map(pairs -> along(point, pairs, ground, color)))
        .orElse(List.of());
  }

  private static List<MeshView> along(Point point, Eigenpairs pairs, Ground ground, Color color) {
    List<MeshView> lines = new ArrayList<>();
    for (int i = 0; i < 2; i++) {
      double[] direction = pairs.vector(i);
      lines.add(
          line(
              CrossSection.through(ground.field(), point, direction[0], direction[1]),
              ground,
              color));
    }
    return lines;
  }

  private static MeshView line(CrossSection section, Ground ground, Color color) {
    List<TrailPath.Vertex> vertices = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      Point place = section.at((double) i / PIECES);
      vertices.add(
          new TrailPath.Vertex(
              ground
                  .frame()
                  .world(place.x(), place.y(), ground.field().interpolated(place.x(), place.y()))
                  .subtract(0, LIFT, 0),
              0));
    }
    MeshView view = new MeshView(TubeGeometry.around(List.of(vertices), RADIUS, 1).mesh());
    PhongMaterial material = new PhongMaterial(color);
    material.setSpecularColor(Color.BLACK);
    view.setMaterial(material);
    view.setCullFace(CullFace.NONE);
    view.setMouseTransparent(true);
    return view;
  }
}
