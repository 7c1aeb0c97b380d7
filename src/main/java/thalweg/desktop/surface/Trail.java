package thalweg.desktop.surface;

import java.util.Arrays;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.paint.PhongMaterial;
import javafx.scene.shape.CullFace;
import javafx.scene.shape.MeshView;
import thalweg.figure.RunStyle;

/// The trail of one run on the surface: a bright tube in a dark outline, uncovered up to the
/// playhead by a texture of one row.
final class Trail extends Group {
  private static final double RADIUS = 0.0085;
  private static final double OUTLINE_RADIUS = 0.0135;
  private static final double STRONGER = 1.7;
  private static final double WORLD_UNITS_A_PIXEL = 0.0055;
  private static final int OUTLINE = 0xE6080B10;
  private static final int HIDDEN = 0x00000000;

  private final int steps;
  private final int color;
  private final WritableImage bright;
  private final WritableImage dark;

  /// The two tubes of a trail, as arrays.
  record Geometry(TubeGeometry bright, TubeGeometry dark, int steps, RunStyle style) {
    /// @param strong whether it stands out from the others
    static Geometry of(
        List<List<TrailPath.Vertex>> lines, RunStyle style, int steps, boolean strong) {
      double width = strong ? STRONGER : 1;
      List<Double> pattern =
          style.dash().stream().map(pixels -> pixels * WORLD_UNITS_A_PIXEL).toList();
      List<List<TrailPath.Vertex>> strokes = Dashes.cut(lines, pattern);
      return new Geometry(
          TubeGeometry.around(strokes, width * RADIUS, steps),
          TubeGeometry.around(strokes, width * OUTLINE_RADIUS, steps),
          steps,
          style);
    }
  }

  Trail(Geometry geometry) {
    steps = geometry.steps();
    color = geometry.style().onTerrain();
    bright = new WritableImage(TubeGeometry.texels(steps), 1);
    dark = new WritableImage(TubeGeometry.texels(steps), 1);
    getChildren()
        .addAll(
            tube(geometry.dark(), dark, CullFace.FRONT),
            tube(geometry.bright(), bright, CullFace.BACK));
    setMouseTransparent(true);
  }

  private static MeshView tube(TubeGeometry geometry, WritableImage texture, CullFace cull) {
    PhongMaterial material = new PhongMaterial(Color.WHITE);
    material.setDiffuseMap(texture);
    material.setSpecularColor(Color.BLACK);
    MeshView view = new MeshView(geometry.mesh());
    view.setMaterial(material);
    view.setCullFace(cull);
    return view;
  }

  /// Shows the trail up to a step.
  void uncover(int playhead) {
    uncover(bright, color, playhead);
    uncover(dark, OUTLINE, playhead);
  }

  private void uncover(WritableImage texture, int argb, int playhead) {
    int width = (int) texture.getWidth();
    int shown = (int) Math.ceil((playhead + 1.0) * width / (steps + 2.0));
    int[] row = new int[width];
    Arrays.fill(row, HIDDEN);
    Arrays.fill(row, 0, Math.clamp(shown, 0, width), argb);
    texture
        .getPixelWriter()
        .setPixels(0, 0, width, 1, PixelFormat.getIntArgbInstance(), row, 0, width);
  }
}
