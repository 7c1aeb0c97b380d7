package thalweg.desktop.contour;

import java.util.Optional;
import thalweg.basin.Arrival;
import thalweg.desktop.task.BasinView;
import thalweg.figure.lettering.Typesetting;
import thalweg.landscape.Point;
import thalweg.landscape.Rounding;
import thalweg.optimizer.OptimizerType;
import thalweg.text.PlainNumber;
import thalweg.text.Text;

/// What a map of basins tells of the place under the pointer.
final class BasinWords {
  private static final Text WORDS = Text.of("desktop");
  private static final int DIGITS = 3;

  private BasinWords() {}

  /// How the run ends that starts at a place; empty outside the domain.
  static Optional<String> at(BasinView view, Point start) {
    OptimizerType runs = view.choice().second().orElse(view.choice().first());
    return view.map()
        .arrival(start)
        .map(arrival -> WORDS.get("basins.tip", runs.name(), words(view, arrival)));
  }

  private static String words(BasinView view, Arrival arrival) {
    if (arrival.minimum() < 0) {
      return WORDS.get("basins." + view.map().wordsOf(arrival.ending()), view.map().grid().steps());
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
