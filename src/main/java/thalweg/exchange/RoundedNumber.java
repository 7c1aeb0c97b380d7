package thalweg.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.race.ToldLoss;
import thalweg.race.Trajectory;
import thalweg.text.PlainNumber;

/// Numbers for a person to read: six digits at most, and all of a whole part, with an exponent
/// where zeros would be many.
public final class RoundedNumber {
  private static final int DIGITS = 6;

  /// Beside an exponent.
  private static final int FEW_DIGITS = 4;

  /// A value that is so many times as great as its change does not show it.
  private static final double UNSEEN = 1e5;

  /// Digits of a double that can be relied on.
  private static final int MOST_DIGITS = 15;

  /// Numbers that differ by less are the same but for rounding, a share of them.
  private static final double SAME = 1e-12;

  /// Numbers whose spread is a smaller share of them stand on a common offset.
  private static final double OFFSET = 1e-3;

  /// Digits of the spread of such numbers.
  private static final int SPREAD_DIGITS = 4;

  private static final double LEAST_WRITTEN_OUT = 1e-4;
  private static final double MOST_WRITTEN_OUT = 1e7;

  private RoundedNumber() {}

  /// A number, for example `-0.25`, `-1.416e-5` or `Infinity`.
  public static String print(double number) {
    if (!Double.isFinite(number)) {
      return Double.toString(number);
    }
    double size = Math.abs(number);
    boolean powered = size != 0 && (size < LEAST_WRITTEN_OUT || size >= MOST_WRITTEN_OUT);
    return PlainNumber.rounded(number, powered ? FEW_DIGITS : DIGITS);
  }

  /// Numbers of one column: each as short as it is alone, but with as many digits as tell it from
  /// the others, unless it is another one by rounding. Of numbers on a common offset, which say
  /// something by how far they are apart, all have the digits for that.
  public static List<String> column(List<Double> numbers) {
    int common = common(numbers);
    return common > DIGITS
        ? numbers.stream().map(each -> PlainNumber.rounded(each, common)).toList()
        : apart(numbers);
  }

  /// The digits of numbers on a common offset; 0 where there is none.
  private static int common(List<Double> numbers) {
    DoubleSummaryStatistics range =
        numbers.stream().mapToDouble(Double::doubleValue).summaryStatistics();
    double size = Math.max(Math.abs(range.getMin()), Math.abs(range.getMax()));
    double share = (range.getMax() - range.getMin()) / size;
    return size < MOST_WRITTEN_OUT && share > SAME && share < OFFSET
        ? Math.min((int) Math.ceil(-Math.log10(share)) + SPREAD_DIGITS, MOST_DIGITS)
        : 0;
  }

  private static List<String> apart(List<Double> numbers) {
    List<String> printed = new ArrayList<>(numbers.stream().map(RoundedNumber::print).toList());
    Map<String, List<Integer>> alike = new HashMap<>();
    for (int i = 0; i < printed.size(); i++) {
      alike.computeIfAbsent(printed.get(i), _ -> new ArrayList<>()).add(i);
    }
    for (List<Integer> rows : alike.values()) {
      rows.sort(Comparator.comparingDouble(numbers::get));
      int digits = telling(rows.stream().map(numbers::get).toList());
      if (digits > 0) {
        rows.forEach(row -> printed.set(row, PlainNumber.rounded(numbers.get(row), digits)));
      }
    }
    return printed;
  }

  /// As many digits as tell numbers apart; 0 where all are the same but for rounding.
  ///
  /// @param sorted that look alike
  private static int telling(List<Double> sorted) {
    double least = Double.POSITIVE_INFINITY;
    for (int i = 1; i < sorted.size(); i++) {
      double gap = Math.abs(sorted.get(i) - sorted.get(i - 1)) / Math.abs(sorted.get(i));
      least = gap > SAME ? Math.min(least, gap) : least;
    }
    return least < 1 ? Math.min((int) Math.ceil(-Math.log10(least)) + 1, MOST_DIGITS) : 0;
  }

  /// The last loss of a run: where the run has changed it by little, with more digits, so that this
  /// is seen.
  ///
  /// @param landscape that it runs on
  /// @param run has a loss at its start
  public static String loss(Landscape landscape, Trajectory run) {
    double loss = ToldLoss.at(landscape, run, run.lastStep(Integer.MAX_VALUE));
    double change = Math.abs(run.loss(0) - loss);
    double ratio = Math.abs(loss) / change;
    boolean close =
        ratio > UNSEEN && ratio <= Double.MAX_VALUE && Math.abs(loss) < MOST_WRITTEN_OUT;
    int more = close ? (int) Math.ceil(Math.log10(ratio)) - 3 : 0;
    return more > 0 && Math.abs(loss) >= LEAST_WRITTEN_OUT
        ? PlainNumber.rounded(loss, Math.min(DIGITS + more, MOST_DIGITS))
        : print(loss);
  }

  /// A place, for example `(0, 1)`.
  public static String print(Point point) {
    return "(" + print(point.x()) + ", " + print(point.y()) + ")";
  }
}
