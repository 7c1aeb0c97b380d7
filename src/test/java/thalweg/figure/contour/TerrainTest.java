package thalweg.figure.contour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thalweg.figure.Scenes;
import thalweg.figure.Viewport;
import thalweg.figure.color.Palette;
import thalweg.figure.color.Shade;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;

final class TerrainTest {
  private static final int SIZE = 120;
  private static final Palette PALETTE = Palette.standard();
  private static final HeightField BOWL = Scenes.heights("x^2 + y^2/2", 2, 61);

  /// Which share of the pixels has the very colour of its height; the others lie under lines.
  private static double exact(Picture picture, HeightField field, Viewport view) {
    int matches = 0;
    for (int row = 0; row < picture.height(); row++) {
      for (int column = 0; column < picture.width(); column++) {
        double height = field.interpolated(view.x(column + 0.5), view.y(row + 0.5));
        if (picture.pixel(column, row) == PALETTE.color(field.share(height))) {
          matches++;
        }
      }
    }
    return (double) matches / picture.pixels().length;
  }

  @Test
  void aPixelHasTheColourOfTheHeightThere() {
    Picture picture = new Terrain(BOWL, PALETTE).picture(BOWL.domain(), SIZE, SIZE, 1);
    assertThat(exact(picture, BOWL, new Viewport(BOWL.domain(), 0, 0, SIZE, SIZE)))
        .isGreaterThan(0.5);
  }

  /// Where f has no height between two, no pixel has a colour between theirs, but for the one that
  /// the jump goes through. With an odd number of samples f jumps at one of them.
  @Test
  void aJumpIsAsSharpAsThePixels() {
    for (int samples : new int[] {60, 61}) {
      HeightField step = Scenes.heights("sign(x) + 0*y", 2, samples);
      for (int width : new int[] {SIZE, SIZE + 1}) {
        Picture picture = new Terrain(step, PALETTE).picture(step.domain(), width, width, 1);
        int left = picture.pixel(5, width / 2);
        int right = picture.pixel(width - 5, width / 2);
        assertThat(left).isNotEqualTo(right);
        assertThat(IntStream.range(0, width))
            .as(samples + " samples, " + width + " pixels")
            .filteredOn(column -> picture.pixel(column, 40) != left)
            .filteredOn(column -> picture.pixel(column, 40) != right)
            .hasSizeLessThanOrEqualTo(2);
      }
      Picture texture = Terrain.texture(step, PALETTE, 640).picture();
      assertThat(IntStream.range(305, 335))
          .filteredOn(column -> texture.pixel(column, 7) != texture.pixel(305, 7))
          .filteredOn(column -> texture.pixel(column, 7) != texture.pixel(335, 7))
          .hasSizeLessThanOrEqualTo(3);
    }
  }

  @Test
  void flatGroundHasOneColour() {
    HeightField flat = Scenes.heights("3", 1, 50);
    Picture picture = new Terrain(flat, PALETTE).picture(flat.domain(), SIZE, SIZE, 1);
    assertThat(Arrays.stream(picture.pixels()).distinct()).containsExactly(PALETTE.color(0));
  }

  @Test
  void levelLinesDarkenBrightGroundAndBrightenDarkGround() {
    HeightField slope = Scenes.heights("x", 1, 50);
    Picture picture = new Terrain(slope, PALETTE).picture(slope.domain(), SIZE, SIZE, 1);
    int dark = picture.pixel((int) (SIZE * 0.1), SIZE / 2);
    int bright = picture.pixel((int) (SIZE * 0.9), SIZE / 2);
    assertThat(Shade.luminance(dark)).isGreaterThan(Shade.luminance(PALETTE.color(0.1)));
    assertThat(Shade.luminance(bright)).isLessThan(Shade.luminance(PALETTE.color(0.9)));
  }

  @Test
  void whereTheFunctionIsUndefinedThereIsAQuietHatchingAndNoTerrain() {
    HeightField half = Scenes.heights("sqrt(1 - x^2 - y^2)", 2, 61);
    Picture picture = new Terrain(half, PALETTE).picture(half.domain(), SIZE, SIZE, 1);
    int clear = 0;
    int gap = 0;
    for (int row = 0; row < SIZE; row++) {
      for (int column = 0; column < SIZE; column++) {
        double radius = Math.hypot(column + 0.5 - SIZE / 2.0, row + 0.5 - SIZE / 2.0);
        int opacity = picture.pixel(column, row) >>> 24;
        if (radius < SIZE / 4.0 - 1) {
          assertThat(opacity).as("ground at %d, %d", column, row).isEqualTo(0xff);
        } else if (radius > SIZE / 4.0 + 1) {
          gap++;
          clear += opacity == 0 ? 1 : 0;
          assertThat(opacity).as("gap at %d, %d", column, row).isLessThan(0x80);
        }
      }
    }
    assertThat((double) clear / gap).isBetween(0.4, 0.95);
  }

  @Test
  void ofAFunctionThatIsDefinedNowhereOnlyTheHatchingIsSeen() {
    HeightField none = Scenes.heights("log(-1 - x^2)", 2, 61);
    Picture picture = new Terrain(none, PALETTE).picture(none.domain(), SIZE, SIZE, 1);
    assertThat(Arrays.stream(picture.pixels()).map(pixel -> pixel >>> 24))
        .allMatch(opacity -> opacity < 0x80);
  }

  @Test
  void anInfiniteValueOnALineOfSamplesLeavesNoGap() {
    // 1/x is finite at every pixel's middle, though not at the samples between them.
    HeightField pole = Scenes.heights("1/x", 2, 61);
    Picture picture = new Terrain(pole, PALETTE).picture(pole.domain(), SIZE, SIZE, 1);
    assertThat(Arrays.stream(picture.pixels()).map(pixel -> pixel >>> 24)).containsOnly(0xff);
  }

  @Test
  void aMagnifiedPartShowsTheHeightsOfTheFunctionItself() {
    HeightField coarse = Scenes.heights("sin(20*x)", 2, 9);
    Domain part = new Domain(0.05, 0.1, 0, 0.05);
    Picture picture = new Terrain(coarse, PALETTE).picture(part, 60, 60, 1);
    double fromFunction = 0;
    double fromSamples = 0;
    for (int column = 0; column < 60; column++) {
      double x = part.minX() + (column + 0.5) / 60 * part.width();
      double drawn = Shade.luminance(picture.pixel(column, 30));
      fromFunction += Math.abs(drawn - luminance(coarse.share(coarse.exact(x, 0))));
      fromSamples += Math.abs(drawn - luminance(coarse.share(coarse.interpolated(x, 0))));
    }
    assertThat(fromFunction).isLessThan(fromSamples / 3);
  }

  private static double luminance(double share) {
    return Shade.luminance(PALETTE.color(share));
  }

  @Test
  void theTexturesFirstRowIsTheUpperEdge() {
    HeightField slope = Scenes.heights("y", 1, 65);
    Picture texture = Terrain.texture(slope, PALETTE, 64).picture();
    assertThat(texture.width()).isEqualTo(64);
    assertThat(texture.height()).isEqualTo(64);
    assertThat(Shade.luminance(texture.pixel(30, 1)))
        .isGreaterThan(Shade.luminance(texture.pixel(30, 62)) + 0.2);
  }

  @Test
  void theTextureHasAGrid() {
    HeightField flat = Scenes.heights("0*x", 1, 65);
    Picture texture = Terrain.texture(flat, PALETTE, 640).picture();
    assertThat(texture.pixel(320, 300)).isNotEqualTo(PALETTE.color(0));
    assertThat(texture.pixel(335, 335)).isEqualTo(PALETTE.color(0));
  }

  @Test
  void theLayerDrawsTheSameGroundOnce() {
    TerrainCache layer = new TerrainCache();
    Terrain terrain = new Terrain(BOWL, PALETTE);
    Picture first = layer.picture(terrain, BOWL.domain(), 50, 50, 1);
    assertThat(layer.picture(new Terrain(BOWL, PALETTE), BOWL.domain(), 50, 50, 1)).isSameAs(first);
    assertThat(layer.picture(terrain, Domain.square(1), 50, 50, 1)).isNotSameAs(first);
    assertThat(layer.picture(terrain, BOWL.domain(), 51, 50, 1)).isNotSameAs(first);
  }
}
