package thalweg.desktop.surface;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.figure.raster.Picture;
import thalweg.formula.Formula;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;

class SurfaceShadingTest {
  private static final int GREY = 0xff646464;

  @Test
  void lightsSlopesThatFaceTheSun() {
    // The sun stands at the left and somewhat in front: ground that falls that way is bright.
    int towards = middle("x + 0.6 y");
    int level = middle("0 x");
    int away = middle("-x - 0.6 y");
    assertThat(blue(towards)).isGreaterThan(blue(level));
    assertThat(blue(level)).isGreaterThan(blue(away) + 5);
    // Facing away altogether leaves the sky's light.
    assertThat(blue(away)).isGreaterThanOrEqualTo((int) (0.72 * 0x64));
  }

  @Test
  void keepsOpacityAndHue() {
    int lit = middle("x + 0.6 y");
    assertThat(lit >>> 24).isEqualTo(0xff);
    assertThat((lit >> 16) & 0xff).isEqualTo(blue(lit));
    assertThat((lit >> 8) & 0xff).isEqualTo(blue(lit));
  }

  @Test
  void lightsEachEndOfTheDomainAsItIs() {
    // A ridge along y: its left flank faces the sun, its right one does not.
    Picture picture = lit("-abs(x)");
    assertThat(blue(picture.pixel(4, 16))).isGreaterThan(blue(picture.pixel(27, 16)) + 20);
    // A ridge along x: its lower flank, which lies at the bottom of the picture, faces the sun.
    picture = lit("-abs(y)");
    assertThat(blue(picture.pixel(16, 27))).isGreaterThan(blue(picture.pixel(16, 4)) + 10);
  }

  private static int middle(String formula) {
    return lit(formula).pixel(16, 16);
  }

  private static Picture lit(String formula) {
    Landscape landscape = Landscape.of(Formula.parse(formula), List.of(), new Domain(-1, 1, -1, 1));
    HeightField field = new HeightField(landscape, 33, 33);
    Picture picture = new Picture(32, 32, 1);
    Arrays.fill(picture.pixels(), GREY);
    SurfaceShading.shine(picture, field, WorldFrame.of(field));
    return picture;
  }

  private static int blue(int argb) {
    return argb & 0xff;
  }
}
