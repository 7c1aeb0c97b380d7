package thalweg.figure.chart;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import thalweg.figure.lettering.SettingsLine;
import thalweg.figure.lettering.Typesetting;
import thalweg.optimizer.Optimizer;
import thalweg.sweep.RateSweep;
import thalweg.sweep.RateTrial;
import thalweg.text.Text;

/// The words of a chart of rates: of each optimizer its best rate, up to which rates are stable,
/// and whether its curve lies on that of another.
final class RateLegend {
  private static final Text TEXT = Text.of("figure");

  /// Losses that differ by a smaller share of them are at one pixel.
  private static final double SAME = 1e-3;

  private RateLegend() {}

  /// What is said of one of several sweeps.
  static String words(List<RateSweep> sweeps, int index) {
    RateSweep sweep = sweeps.get(index);
    Optimizer optimizer = optimizer(sweep);
    String settings = SettingsLine.besideRate(optimizer);
    String name = optimizer.type().name() + "   " + (settings.isEmpty() ? "" : settings + "   ");
    String means = sweep.seeds() > 1 ? TEXT.get("rates.seeds", sweep.seeds()) : "";
    return name + best(sweep) + limit(sweep) + means + same(sweeps, index);
  }

  private static Optimizer optimizer(RateSweep sweep) {
    return sweep.experiment().entrants().getFirst().optimizer();
  }

  /// What is said of the best rate: whether a better one may lie beyond those that were tried.
  private static String best(RateSweep sweep) {
    String beyond = sweep.mayBeBetterBelow() ? "rates.best.below" : "rates.best";
    String key = sweep.mayBeBetterAbove() ? "rates.best.above" : beyond;
    return sweep
        .best()
        .map(each -> TEXT.get(key, number(each.rate())))
        .orElse(TEXT.get("rates.none"));
  }

  private static String limit(RateSweep sweep) {
    if (sweep.largestStable().isEmpty()) {
      return "";
    }
    String upTo = TEXT.get("rates.limit", number(sweep.largestStable().getAsDouble()));
    return sweep.stableAgain().isPresent()
        ? upTo + TEXT.get("rates.again", number(sweep.stableAgain().getAsDouble()))
        : upTo;
  }

  /// Of a curve that is drawn over that of an earlier sweep, or nearly all of it, whose that is.
  private static String same(List<RateSweep> sweeps, int index) {
    Optional<RateSweep> hidden =
        IntStream.range(0, index)
            .mapToObj(sweeps::get)
            .filter(each -> isSame(each, sweeps.get(index)))
            .findFirst();
    return hidden.map(each -> TEXT.get("rates.same", optimizer(each).type().name())).orElse("");
  }

  private static boolean isSame(RateSweep one, RateSweep other) {
    List<RateTrial> trials = other.trials();
    return one.best().isPresent()
        && one.trials().size() == trials.size()
        && IntStream.range(0, trials.size())
            .allMatch(i -> isSame(one.trials().get(i), trials.get(i)));
  }

  private static boolean isSame(RateTrial one, RateTrial other) {
    return one.stable() == other.stable()
        && one.rate() == other.rate()
        && (!one.stable() || Math.abs(one.loss() - other.loss()) <= SAME * Math.abs(one.loss()));
  }

  private static String number(double rate) {
    return Typesetting.number(Double.parseDouble(String.format(Locale.ROOT, "%.3e", rate)));
  }
}
