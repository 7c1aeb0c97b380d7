package thalweg.desktop.contour;

import java.util.Optional;
import thalweg.basin.Arrival;
import thalweg.basin.BasinMap;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.task.BasinView;
import thalweg.figure.lettering.Typesetting;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// What a map of basins tells of the place under the pointer.
final class BasinWords {
  private static final Text WORDS = Text.of("desktop");
  private static final int DIGITS = 3;

  private BasinWords() {}

  /// How the run ends that starts at a place; of what is compared, how both end. Empty outside the
  /// domain.
  static Optional<String> at(BasinView view, Point start) {
    return end(view, view.map(), start)
        .map(end ->
            view.before()
                .flatMap(map -> end(view, map, start))
                .map(before -> both(view.choice(), before, end))
                .orElseGet(() -> WORDS.get("basins.tip", view.choice().first().name(), end)));
  }

  private static String both(BasinChoice choice, String before, String end) {
    String first = choice.first().name();
    return choice
        .second()
        .map(second -> WORDS.get("basins.tip.change", first, before, second.name(), end))
        .or(() ->
            choice
                .added()
                .map(BasinChoice::wordsOf)
                .map(added -> WORDS.get("basins.tip.added", first, added, end, before)))
        .orElseGet(() -> WORDS.get("basins.tip", first, end));
  }

  private static Optional<String> end(BasinView view, BasinMap map, Point start) {
    return map.arrival(start).map(arrival -> words(view, map, arrival));
  }

  private static String words(BasinView view, BasinMap map, Arrival arrival) {
    if (arrival.minimum() < 0) {
      return WORDS.get("basins." + map.wordsOf(arrival.ending()), map.grid().steps());
    }
    Point minimum =
        Rounding.on(view.landscape()).place(view.minima().get(arrival.minimum()).point());
    String place = "(" + print(minimum.x()) + ", " + print(minimum.y()) + ")";
    return switch (arrival.ending()) {
      case CIRCLING -> WORDS.get("basins.tip.around", place);
      case STILL -> WORDS.get("basins.tip.beside", place);
      default ->
          arrival.isDated()
              ? WORDS.get("basins.tip.at", place, arrival.steps())
              : WORDS.get("basins.tip.there", place);
    };
  }

  private static String print(double coordinate) {
    return Typesetting.signs(PlainNumber.rounded(coordinate, DIGITS));
  }
}
