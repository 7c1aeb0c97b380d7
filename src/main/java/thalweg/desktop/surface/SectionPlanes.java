package thalweg.desktop.surface;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point3D;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import javafx.scene.shape.TriangleMesh;
import thalweg.landscape.CrossSection;
import thalweg.landscape.LocalShape;
import thalweg.landscape.Point;
import thalweg.landscape.SectionDirections;

/// The two upright planes with which the probe cuts the ground open: a bright line along the
/// ground, and a veil from the base plane to above the highest place.
final class SectionPlanes {
  private static final int PIECES = 120;
  private static final double RADIUS = 0.004;
  private static final double LIFT = 0.004;
  private static final double ABOVE = 0.08;
  private static final double VEIL = 0.16;

  private SectionPlanes() {}

  /// The planes through the probe; none without a probe, or where there is no direction to cut.
  static List<MeshView> through(
      Optional<Point> probe, SectionDirections cut, SurfaceModel ground, Color color) {
    List<MeshView> planes = new ArrayList<>();
    if (probe.isPresent()) {
      LocalShape shape = LocalShape.at(ground.landscape().field(), probe.get());
      List<CrossSection> sections = cut.through(ground.field(), shape);
      sections.forEach(section -> planes.addAll(lines(section, ground, color)));
      // JavaFX blends a material as if its colour were multiplied by its opacity already.
      Color veil =
          Color.color(VEIL * color.getRed(), VEIL * color.getGreen(), VEIL * color.getBlue(), VEIL);
      sections.forEach(section -> planes.add(veil(section, ground, veil)));
    }
    return planes;
  }

  /// Along the ground, a line for each stretch of it.
  private static List<MeshView> lines(CrossSection section, SurfaceModel ground, Color color) {
    List<List<Point3D>> stretches = new ArrayList<>(List.of(new ArrayList<>()));
    for (int i = 0; i <= PIECES; i++) {
      Point place = section.at((double) i / PIECES);
      double height = ground.field().drawn(place.x(), place.y());
      if (Double.isNaN(height)) {
        stretches.add(new ArrayList<>());
      } else {
        Point3D at = ground.frame().world(place.x(), place.y(), height);
        stretches.getLast().add(at.subtract(0, LIFT, 0));
      }
    }
    return stretches.stream()
        .filter(places -> places.size() > 1)
        .map(places -> view(Tube.around(places, RADIUS), color))
        .toList();
  }

  private static MeshView veil(CrossSection section, SurfaceModel ground, Color color) {
    Point3D top = ground.frame().world(section.from().x(), section.from().y(), section.high());
    Point3D end = ground.frame().world(section.to().x(), section.to().y(), section.high());
    float roof = (float) (top.getY() - ABOVE);
    float floor = (float) BasePlane.DEPTH;
    TriangleMesh mesh = new TriangleMesh();
    for (Point3D corner : List.of(top, end)) {
      float x = (float) corner.getX();
      float z = (float) corner.getZ();
      mesh.getPoints().addAll(x, roof, z, x, floor, z);
    }
    mesh.getTexCoords().addAll(0, 0);
    mesh.getFaces().addAll(0, 0, 1, 0, 2, 0, 2, 0, 1, 0, 3, 0);
    return view(mesh, color);
  }

  private static MeshView view(TriangleMesh mesh, Color color) {
    MeshView view = new MeshView(mesh);
    PhongMaterial material = new PhongMaterial(color);
    material.setSpecularColor(Color.BLACK);
    view.setMaterial(material);
    view.setCullFace(CullFace.NONE);
    view.setMouseTransparent(true);
    return view;
  }
}
