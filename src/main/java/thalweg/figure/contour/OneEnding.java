package thalweg.figure.contour;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import thalweg.basin.BasinMap;
import thalweg.basin.BasinMap.Share;
import thalweg.basin.Ending;
import thalweg.figure.Viewport;
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

  /// The sentence; empty where runs end in more than one way, or at a minimum.
  Optional<String> words() {
    List<Share> defined =
        map.shares().stream().filter(each -> each.ending() != Ending.UNDEFINED).toList();
    double all = defined.stream().mapToDouble(Share::area).sum();
    return defined.stream()
        .filter(each -> each.minimum() < 0 && each.area() >= NEARLY_ALL * all)
        .findFirst()
        .map(each -> {
          String ending = TEXT.get("ending." + map.wordsOf(each.ending()));
          return defined.size() == 1
              ? TEXT.get("basins.every", ending)
              : TEXT.get("basins.nearly", PlainNumber.percent(each.area() / all), ending);
        });
  }

  /// Draws it at an edge of a plot.
  ///
  /// @param taken whether something stands in a place that words are not to hide
  void draw(Graphics2D graphics, Viewport view, Predicate<Rectangle2D> taken) {
    words().ifPresent(sentence -> PlotNotice.draw(graphics, sentence, view, taken));
  }
}
