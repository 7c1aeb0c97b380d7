package thalweg.figure.lettering;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import thalweg.figure.Theme;
import thalweg.figure.axis.ValueAxis;
import thalweg.figure.chart.ChartPlot;
import thalweg.figure.chart.LingeringLabels;
import thalweg.figure.color.ColorTable;
import thalweg.figure.raster.Picture;

final class LetteringTest {
  private final Graphics2D graphics = new Picture(400, 100, 1).image().createGraphics();
  private final Lettering lettering =
      new Lettering(graphics).with(Fonts.REGULAR.size(12), Theme.DARK.text());

  @Test
  void everyTypefaceHasTheLettersOfTheField() {
    for (Fonts typeface : Fonts.values()) {
      assertThat(typeface.size(12).canDisplayUpTo("ηβ₁₂ρμε−·×…²⁴[0, 1]")).isEqualTo(-1);
    }
    assertThat(Fonts.REGULAR.size(12).canDisplayUpTo("10⁻¹² ‖ 10\u00a0000 –∞")).isEqualTo(-1);
  }

  @Test
  void aTypefaceThatIsMissingOrBrokenIsReplaced() {
    assertThat(Fonts.load("/fonts/none.otf", Font.SANS_SERIF).getFamily())
        .isEqualTo(new Font(Font.SANS_SERIF, Font.PLAIN, 1).getFamily());
    assertThat(Fonts.load("/palettes/cividis.csv", Font.MONOSPACED).getFamily())
        .isEqualTo(new Font(Font.MONOSPACED, Font.PLAIN, 1).getFamily());
  }

  @Test
  void wordsThatFitStayAsTheyAre() {
    assertThat(lettering.fitted("short", 300)).isEqualTo("short");
  }

  @Test
  void wordsThatDoNotFitEndInAnEllipsis() {
    String fitted = lettering.fitted("gradient descent lingers at the saddle", 80);
    assertThat(fitted).startsWith("gradient").endsWith("…");
    assertThat(lettering.width(fitted)).isLessThanOrEqualTo(80);
  }

  @Test
  void linesAreBrokenBetweenWords() {
    List<String> lines = lettering.lines("a saddle between two equal minima", 70);
    assertThat(lines).hasSizeGreaterThan(1);
    assertThat(String.join(" ", lines)).isEqualTo("a saddle between two equal minima");
    assertThat(lines).allSatisfy(line -> assertThat(lettering.width(line)).isLessThan(70));
    assertThat(lettering.lines("", 70)).isEmpty();
  }

  @Test
  void labelsOfStretchesNeverMeetEachOtherOrThePlayhead() {
    ChartPlot plot = new ChartPlot(46, 30, 340, 60, 100, new ValueAxis(true, -3, 0));
    double playhead = 280;
    LingeringLabels labels =
        new LingeringLabels(graphics, plot, playhead, 120, plot.right(), Theme.DARK, _ -> false);
    List<Rectangle2D> places = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      Optional<Rectangle2D> place = labels.write("Momentum lingers", 60 + 20 * i, 0xffffffff);
      place.ifPresent(places::add);
    }
    assertThat(places).hasSizeBetween(3, 11);
    for (int i = 0; i < places.size(); i++) {
      Rectangle2D place = places.get(i);
      assertThat(place.getMinX()).isGreaterThanOrEqualTo(plot.left());
      assertThat(place.getMaxX()).isLessThanOrEqualTo(plot.right());
      assertThat(places.subList(0, i)).noneMatch(place::intersects);
      boolean inThePlot = place.getMinY() >= plot.top();
      assertThat(inThePlot && place.getMinX() < playhead && place.getMaxX() > playhead).isFalse();
    }
  }

  @Test
  void aTableThatIsMissingIsEmpty() {
    assertThat(ColorTable.read("/palettes/none.csv")).isEmpty();
  }
}
