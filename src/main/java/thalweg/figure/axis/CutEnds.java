package thalweg.figure.axis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import thalweg.landscape.DrawnRange;
import thalweg.landscape.HeightField;
import thalweg.text.Text;

/// What a graduation of heights says where ground is cut off: in its note from which values on, and
/// at the ends that what is there is that value or more, or less.
final class CutEnds {
  private static final Text TEXT = Text.of("figure");
  private static final MathContext DIGITS = new MathContext(3);

  /// What an end has for itself, as a share of a part of the axis, and of all of it.
  private static final double ROOM_IN_PART = 0.6;

  private static final double ROOM = 0.1;

  /// No more characters have room beside a bar.
  private static final int LONGEST = 7;

  private CutEnds() {}

  /// The graduation with what is to be said of its ends.
  ///
  /// @param parts for the numbers of how many there is room
  static Graduation told(HeightField heights, Graduation numbers, int parts) {
    double room = Math.max(ROOM, ROOM_IN_PART / parts);
    DrawnRange range = heights.drawnRange();
    if (!range.cutBelow() && !range.cutAbove()) {
      return numbers;
    }
    List<Tick> ticks = new ArrayList<>(numbers.ticks());
    // Where numbers are not values of f, one that is would be taken for another.
    if (numbers.note().isEmpty()) {
      if (range.cutBelow()) {
        end(heights, ticks, heights.low(), room, TEXT.get("height.below", print(range.lowest())));
      }
      if (range.cutAbove()) {
        end(heights, ticks, heights.high(), room, TEXT.get("height.above", print(range.highest())));
      }
    }
    String note =
        String.join(
            "  ", Stream.of(numbers.note(), words(range)).filter(w -> !w.isEmpty()).toList());
    return new Graduation(ticks, note);
  }

  /// Takes the place of what is too near.
  private static void end(
      HeightField heights, List<Tick> ticks, double height, double room, String label) {
    List<Tick> others =
        ticks.stream()
            .filter(each -> Math.abs(heights.share(each.value()) - heights.share(height)) >= room)
            .toList();
    // No axis is named by one number alone.
    if (label.length() <= LONGEST && !others.isEmpty()) {
      ticks.clear();
      ticks.addAll(others);
      ticks.add(height == heights.low() ? 0 : ticks.size(), new Tick(height, label));
    }
  }

  private static String words(DrawnRange range) {
    String low = print(range.lowest());
    String high = print(range.highest());
    if (!range.cutBelow()) {
      return TEXT.get("height.cut.above", high);
    }
    if (!range.cutAbove()) {
      return TEXT.get("height.cut.below", low);
    }
    return low.equals("−" + high)
        ? TEXT.get("height.cut.both", high)
        : TEXT.get("height.cut", low, high);
  }

  private static String print(double value) {
    return HeightGraduation.print(new BigDecimal(value).round(DIGITS));
  }
}
