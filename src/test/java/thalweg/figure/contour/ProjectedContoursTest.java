package thalweg.figure.contour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.PathIterator;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import thalweg.figure.Theme;
import thalweg.figure.color.Palette;
import thalweg.figure.raster.Picture;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;

/// The lines below a surface against f itself and against the contour panel's levels.
class ProjectedContoursTest {
  private static final int PIXELS = 256;
  private static final int SAMPLES = 257;

  @ParameterizedTest
  @ValueSource(strings = {"bounded-saddle", "himmelblau", "rosenbrock", "ravine"})
  void everyLineLiesAtItsHeight(String id) {
    Landscape landscape = Catalogue.load().find(id).orElseThrow();
    HeightField heights = new HeightField(landscape, SAMPLES, SAMPLES);
    ProjectedContours contours = of(heights);
    assertThat(contours.lines()).hasSizeGreaterThan(5);
    Domain domain = landscape.domain();
    double range = heights.high() - heights.low();
    double[] at = new double[6];
    for (ContourPath line : contours.lines()) {
      for (PathIterator path = line.path().getPathIterator(null); !path.isDone(); path.next()) {
        if (path.currentSegment(at) != PathIterator.SEG_CLOSE) {
          double x = domain.minX() + at[0] * domain.width();
          double y = domain.maxY() - at[1] * domain.height();
          // Between two samples lines are straight: one sample is a 256th of the domain.
          assertThat(heights.exact(x, y)).isCloseTo(line.height(), within(range / 100));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"bounded-saddle", "himmelblau", "rosenbrock"})
  void theLevelsAreThoseOfTheContourPanel(String id) {
    HeightField heights =
        new HeightField(Catalogue.load().find(id).orElseThrow(), SAMPLES, SAMPLES);
    ContourGrid panel = ContourGrid.over(heights, heights.domain(), 500, 500);
    assertThat(of(heights).lines())
        .extracting(ContourPath::height)
        .containsExactlyElementsOf(
            ContourLevel.of(panel.low(), panel.high()).stream().map(ContourLevel::height).toList());
  }

  @ParameterizedTest
  @ValueSource(strings = {"LIGHT", "DARK"})
  void theyAreDrawnInBothThemesAndNothingIsDrawnWithoutThem(Theme theme) {
    HeightField heights =
        new HeightField(Catalogue.load().find("himmelblau").orElseThrow(), SAMPLES, SAMPLES);
    assertThat(inked(of(heights), theme)).isGreaterThan(2000);
    assertThat(inked(ProjectedContours.NONE, theme)).isZero();
  }

  private static ProjectedContours of(HeightField heights) {
    return Terrain.texture(heights, Palette.standard(), PIXELS).contours();
  }

  private static long inked(ProjectedContours contours, Theme theme) {
    Picture picture = new Picture(PIXELS, PIXELS, 1);
    picture.draw((graphics, width, _) -> contours.draw(graphics, theme, width, 2));
    return Arrays.stream(picture.pixels()).filter(pixel -> pixel != 0).count();
  }
}
