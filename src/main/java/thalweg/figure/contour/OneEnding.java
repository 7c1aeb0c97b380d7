package thalweg.figure.contour;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;
import thalweg.basin.BasinMap;
import thalweg.basin.BasinMap.Share;
import thalweg.basin.Ending;
import thalweg.figure.Viewport;
import thalweg.figure.color.Shade;
import thalweg.figure.lettering.Fonts;
import thalweg.figure.lettering.Lettering;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// Says over a map of basins that all runs end alike and at no minimum: in one grey from edge to
/// edge the map would look broken.
///
/// @param map that is seen
record OneEnding(BasinMap map) {
  private static final Text TEXT = Text.of("figure");

  /// Of the starts at which f is defined; what fewer do has borders that are seen.
  private static final double NEARLY_ALL = 0.97;

  private static final double SIZE = 12;
  private static final double LEADING = 16;
  private static final double PADDING = 8;
  private static final double EDGE = 12;
  private static final double ROUND = 10;
  private static final Color BOX = Shade.of(0xff0b1016, 0.72);
  private static final int INK = 0xfff4f6f8;

  /// The sentence; empty where runs end in more than one way, or at a minimum.
  Optional<String> words() {
    List<Share> defined =
        map.shares().stream().filter(each -> each.ending() != Ending.UNDEFINED).toList();
    double all = defined.stream().mapToDouble(Share::area).sum();
    return defined.stream()
        .filter(each -> each.minimum() < 0 && each.area() >= NEARLY_ALL * all)
        .findFirst()
        .map(each -> {
          String ending = TEXT.get("ending." + each.ending().id());
          return defined.size() == 1
              ? TEXT.get("basins.every", ending)
              : TEXT.get("basins.nearly", PlainNumber.percent(each.area() / all), ending);
        });
  }

  /// Draws it at the lower edge of a plot.
  void draw(Graphics2D graphics, Viewport view) {
    words().ifPresent(sentence -> draw(graphics, sentence, view));
  }

  private static void draw(Graphics2D graphics, String sentence, Viewport view) {
    Lettering lettering = new Lettering(graphics).with(Fonts.MEDIUM.size(SIZE), INK);
    List<String> lines = lettering.lines(sentence, view.width() - 2 * (PADDING + EDGE));
    double across = lines.stream().mapToDouble(lettering::width).max().orElse(0) + 2 * PADDING;
    double down = lines.size() * LEADING + PADDING;
    double middle = view.left() + view.width() / 2;
    double top = view.top() + view.height() - EDGE - down;
    graphics.setColor(BOX);
    graphics.fill(
        new RoundRectangle2D.Double(middle - across / 2, top, across, down, ROUND, ROUND));
    lettering.with(Fonts.MEDIUM.size(SIZE), INK);
    for (int i = 0; i < lines.size(); i++) {
      lettering.centred(lines.get(i), middle, top + PADDING / 2 + SIZE + i * LEADING);
    }
  }
}
