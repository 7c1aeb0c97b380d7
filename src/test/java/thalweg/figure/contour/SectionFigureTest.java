package thalweg.figure.contour;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import thalweg.figure.Theme;
import thalweg.figure.WordsGraphics;
import thalweg.figure.WordsGraphics.Word;
import thalweg.figure.raster.Picture;
import thalweg.formula.Formula;
import thalweg.landscape.CrossSection;
import thalweg.landscape.Domain;
import thalweg.landscape.HeightField;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

class SectionFigureTest {
  private static final int WIDTH = 200;
  private static final int HEIGHT = 90;
  private static final int INK = 0xffff0000;

  private static Picture draw(String formula, Point probe) {
    Picture picture = new Picture(WIDTH, HEIGHT, 1);
    picture.draw(figure(formula, probe));
    return picture;
  }

  private static SectionFigure figure(String formula, Point probe) {
    HeightField field =
        new HeightField(Landscape.of(Formula.parse(formula), List.of(), Domain.square(1)), 33, 33);
    return new SectionFigure(CrossSection.through(field, probe, 1, 0), Theme.DARK, INK, "along x");
  }

  /// The uppermost row of the curve in a column; the height of the picture if there is none.
  private static int top(Picture picture, int column) {
    return IntStream.range(0, HEIGHT)
        .filter(row -> isRed(picture.pixel(column, row)))
        .findFirst()
        .orElse(HEIGHT);
  }

  private static boolean isRed(int pixel) {
    return (pixel >> 16 & 255) > 150 && (pixel & 255) < 80;
  }

  @Test
  void aValleyIsLowestInItsMiddle() {
    Picture picture = draw("x^2", new Point(0.5, 0));
    assertThat(top(picture, 100)).isGreaterThan(top(picture, 40)).isGreaterThan(top(picture, 165));
  }

  @Test
  void nothingStandsWhereThereIsNoGround() {
    Picture picture = draw("0.5 + 0*log(x)", new Point(0.5, 0));
    assertThat(top(picture, 170)).isLessThan(HEIGHT);
    assertThat(top(picture, 50)).isEqualTo(HEIGHT);
  }

  @Test
  void aRidgeIsHighestInItsMiddle() {
    Picture picture = draw("-x^2", new Point(0.5, 0));
    assertThat(top(picture, 100)).isLessThan(top(picture, 40)).isLessThan(top(picture, 165));
  }

  @Test
  void theProbeStandsWhereItIsAsked() {
    Picture left = draw("x", new Point(-0.5, 0));
    Picture right = draw("x", new Point(0.5, 0));
    assertThat(upright(left)).isLessThan(upright(right) - 60);
  }

  /// The first column with a line from top to bottom of the plot.
  private static int upright(Picture picture) {
    return IntStream.range(0, WIDTH)
        .filter(column ->
            IntStream.range(9, 50)
                .allMatch(row -> picture.pixel(column, row) != Theme.DARK.panel()))
        .findFirst()
        .orElse(WIDTH);
  }

  @Test
  void levelGroundIsALevelLine() {
    Picture picture = draw("3", new Point(0, 0));
    assertThat(top(picture, 40)).isEqualTo(top(picture, 160)).isLessThan(HEIGHT);
  }

  @Test
  void wavesThatAreFinerThanPixelsAreSaidToBe() {
    assertThat(said("sin(1e6*x)", WIDTH)).anyMatch(SectionFigureTest::tellsOfWaves);
    assertThat(said("sin(10*x)", WIDTH)).noneMatch(SectionFigureTest::tellsOfWaves);
  }

  /// It hides nothing of the cut, and is whole in every panel that is as wide as a word.
  @Test
  void whatIsSaidOfWavesIsNeverCut() {
    for (int width : new int[] {150, 200, 320, 600}) {
      assertThat(said("sin(1e6*x)", width))
          .filteredOn(SectionFigureTest::tellsOfWaves)
          .as("in " + width)
          .hasSize(1)
          .allSatisfy(word -> {
            assertThat(word.text()).doesNotContain("…");
            assertThat(word.ink().getMinX()).isGreaterThanOrEqualTo(0);
            assertThat(word.ink().getMaxX()).isLessThanOrEqualTo(width);
            assertThat(word.ink().getMinY()).isGreaterThan(HEIGHT - 24);
          });
    }
    assertThat(said("sin(1e6*x)", 600)).anyMatch(word -> word.text().endsWith("along x"));
  }

  private static boolean tellsOfWaves(Word word) {
    return word.text().startsWith("Finer than this picture");
  }

  private static List<Word> said(String formula, int width) {
    return WordsGraphics.of(figure(formula, new Point(0, 0)), width, HEIGHT);
  }

  @Test
  void groundWithoutValuesBreaksNothing() {
    assertThat(draw("log(x - 9)", new Point(0, 0)).pixel(1, 1)).isEqualTo(Theme.DARK.panel());
  }

  /// Between what is seen on either side nothing is drawn from top to bottom.
  @Test
  void aPoleAndAJumpAreGaps() {
    for (String torn : new String[] {"1/x", "tan(1.6*(x + 1))", "sign(x)", "x/abs(x) + y"}) {
      assertThat(longest(draw(torn, new Point(0.5, 0)))).isLessThan(30);
    }
    assertThat(longest(draw("tanh(1e6*x)", new Point(0.5, 0)))).isGreaterThan(40);
  }

  /// Where f is beyond all that is drawn, it is not level.
  @Test
  void beyondTheHeightsThatAreDrawnThereIsNoLine() {
    assertThat(top(draw("1/x^2", new Point(0.5, 0)), 110)).isEqualTo(HEIGHT);
  }

  /// The most rows that the curve fills in one column.
  private static long longest(Picture picture) {
    return IntStream.range(0, WIDTH)
        .mapToLong(column ->
            IntStream.range(0, HEIGHT).filter(row -> isRed(picture.pixel(column, row))).count())
        .max()
        .orElseThrow();
  }
}
