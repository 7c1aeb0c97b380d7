package thalweg.desktop.surface;

import java.util.List;
import java.util.function.IntUnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.scene.Group;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import thalweg.desktop.theme.RunColor;
import thalweg.figure.RunStyle;

/// The trail of one run on the surface: a bright tube in a dark outline, uncovered up to the
/// playhead by a texture.
final class Trail extends Group {
  private static final double RADIUS = 0.0085;
  private static final double OUTLINE_RADIUS = 0.0135;
  private static final double STRONGER = 1.7;
  private static final double WORLD_UNITS_A_PIXEL = 0.0055;
  private static final int OUTLINE = 0xE6080B10;

  /// The two tubes of a trail, as arrays.
  ///
  /// @param lastGrowth the step from which on the trail hardly gets any longer
  /// @param color of the bright tube, 0xAARRGGBB
  /// @param outline the colour of the dark one, 0xAARRGGBB
  record Geometry(
      TubeGeometry bright,
      TubeGeometry dark,
      RunStyle style,
      double lastGrowth,
      int color,
      int outline) {
    /// @param strong whether it stands out from the others
    /// @param seen what becomes of its colours beside one that stands out
    static Geometry of(
        List<List<TrailPath.Vertex>> lines,
        RunStyle style,
        int steps,
        boolean strong,
        IntUnaryOperator seen) {
      double width = strong ? STRONGER : 1;
      List<Double> pattern =
          style.dash().stream().map(pixels -> pixels * WORLD_UNITS_A_PIXEL).toList();
      List<List<TrailPath.Vertex>> strokes = Dashes.cut(lines, pattern);
      return new Geometry(
          TubeGeometry.around(strokes, width * RADIUS, steps),
          TubeGeometry.around(strokes, width * OUTLINE_RADIUS, steps),
          style,
          TrailPath.lastGrowth(lines),
          seen.applyAsInt(style.onTerrain()),
          seen.applyAsInt(OUTLINE));
    }
  }

  /// @param uncovering the row of pixels that says what is seen yet
  Trail(Geometry geometry, ObservableValue<? extends Image> uncovering) {
    getChildren()
        .addAll(
            tube(geometry.dark(), color(geometry.outline()), uncovering, CullFace.FRONT),
            tube(geometry.bright(), color(geometry.color()), uncovering, CullFace.BACK));
    setMouseTransparent(true);
  }

  private static Color color(int argb) {
    Color opaque = RunColor.of(argb);
    double opacity = (argb >>> 24) / 255.0;
    return new Color(opaque.getRed(), opaque.getGreen(), opaque.getBlue(), opacity);
  }

  private static MeshView tube(
      TubeGeometry geometry,
      Color color,
      ObservableValue<? extends Image> uncovering,
      CullFace cull) {
    PhongMaterial material = new PhongMaterial(color);
    material.diffuseMapProperty().bind(uncovering);
    MeshView view = new MeshView(geometry.mesh());
    view.setMaterial(material);
    view.setCullFace(cull);
    return view;
  }
}
