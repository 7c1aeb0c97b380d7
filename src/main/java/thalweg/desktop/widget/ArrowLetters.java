package thalweg.desktop.widget;

import java.util.Comparator;
import java.util.List;
import javafx.geometry.Point2D;

/// Puts the letters of arrows where each has the most room: from other arrows, from other letters,
/// and from marks.
///
/// @param arrows that are seen
/// @param marked the pixels of marks
record ArrowLetters(List<ArrowShape> arrows, List<Point2D> marked) {
  /// Half of how high a letter is, in pixels.
  private static final double HALF_HEIGHT = 7.5;

  /// More room, in pixels, is no better.
  private static final double ENOUGH = 6;

  /// How far a mark reaches from its place, in pixels.
  private static final double MARK = 9;

  /// How much worse.
  private static final double WORSE = 10;

  /// How often each letter gives way to all others: after the first time all have a place.
  private static final int ROUNDS = 3;

  void place() {
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < arrows.size(); i++) {
        ArrowShape arrow = arrows.get(i);
        List<ArrowShape> placed = round == 0 ? arrows.subList(0, i) : arrows;
        arrow.places().stream()
            .max(Comparator.comparingDouble(place -> room(arrow, place, placed)))
            .ifPresent(arrow::put);
      }
    }
  }

  /// How good a place is: to lie on another letter, on a mark or on its own arrow is worse than on
  /// a line of another, through which a letter can be read.
  private double room(ArrowShape arrow, Point2D place, List<ArrowShape> placed) {
    double free =
        Math.min(
            Math.min(ENOUGH, toLine(arrow, arrow, place)),
            Math.min(toMarks(arrow, place), toLetters(arrow, place, placed)));
    double open = Math.min(ENOUGH, toLines(arrow, place));
    return free + WORSE * Math.min(0, free) + open;
  }

  private double toMarks(ArrowShape arrow, Point2D place) {
    return marked.stream()
        .mapToDouble(mark -> gap(place, mark, arrow.letterWidth() / 2, HALF_HEIGHT) - MARK)
        .min()
        .orElse(ENOUGH);
  }

  private static double toLetters(ArrowShape arrow, Point2D place, List<ArrowShape> placed) {
    return placed.stream()
        .filter(other -> other != arrow)
        .mapToDouble(other -> {
          double across = (arrow.letterWidth() + other.letterWidth()) / 2;
          return gap(place, other.letterPlace(), across, 2 * HALF_HEIGHT);
        })
        .min()
        .orElse(ENOUGH);
  }

  private double toLines(ArrowShape arrow, Point2D place) {
    return arrows.stream()
        .filter(other -> other != arrow)
        .mapToDouble(other -> toLine(arrow, other, place))
        .min()
        .orElse(ENOUGH);
  }

  private static double toLine(ArrowShape arrow, ArrowShape other, Point2D place) {
    double least = ENOUGH;
    for (int i = 1; i < other.way().size(); i++) {
      Point2D end = other.way().get(i);
      for (Point2D at : List.of(end, end.midpoint(other.way().get(i - 1)))) {
        least = Math.min(least, gap(place, at, arrow.letterWidth() / 2, HALF_HEIGHT));
      }
    }
    return least;
  }

  private static double gap(Point2D one, Point2D other, double across, double down) {
    return Math.max(
        Math.abs(one.getX() - other.getX()) - across, Math.abs(one.getY() - other.getY()) - down);
  }
}
