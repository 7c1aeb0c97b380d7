package thalweg.exchange;

import java.util.List;
import java.util.Optional;
import thalweg.race.NonFiniteStep;
import thalweg.race.Status;
import thalweg.race.StatusText;
import thalweg.sweep.RateSweep;
import thalweg.sweep.RateTrial;
import thalweg.text.Text;

/// The best and the largest stable learning rate of every sweep, as a table for a person to read.
public final class RateTable {
  private static final Text TEXT = Text.of("export");

  private RateTable() {}

  /// The table, a row for each sweep, and below it what made it.
  ///
  /// @param sweeps from one start on one landscape, at least one
  public static String of(List<RateSweep> sweeps) {
    TextTable table = new TextTable("lrrrlr");
    table.add(
        TEXT.get("rates.optimizer"),
        TEXT.get("rates.best"),
        TEXT.get("rates.loss"),
        TEXT.get("rates.steps"),
        TEXT.get("rates.status"),
        TEXT.get("rates.limit"));
    for (RateSweep sweep : sweeps) {
      Optional<RateTrial> best = sweep.best();
      table.add(
          OptimizerLabel.of(sweep.experiment().entrants().getFirst().optimizer()),
          best.map(each -> RoundedNumber.print(each.rate())).orElse(TEXT.get("rates.none")),
          best.map(each -> RoundedNumber.print(each.loss())).orElse(""),
          best.map(each -> Integer.toString(each.arrival())).orElse(""),
          best.map(each -> StatusText.describe(each.status())).orElseGet(() -> lost(sweep)),
          limit(sweep));
    }
    return table
        + again(sweeps)
        + beyond(sweeps)
        + means(sweeps)
        + Provenance.line(Provenance.ofRates(sweeps));
  }

  /// Why no rate is stable, where the rule is why: it has no finite value.
  private static String lost(RateSweep sweep) {
    Status least = sweep.trials().getFirst().status();
    return least instanceof Status.Diverged(_, Optional<NonFiniteStep> rule) && rule.isPresent()
        ? StatusText.describe(least)
        : "";
  }

  /// The rate up to which all are stable, or on which side of the rates that were tried it lies.
  private static String limit(RateSweep sweep) {
    if (sweep.largestStable().isPresent()) {
      return RoundedNumber.print(sweep.largestStable().getAsDouble());
    }
    RateTrial least = sweep.trials().getFirst();
    return least.stable()
        ? TEXT.get("rates.above", RoundedNumber.print(sweep.trials().getLast().rate()))
        : TEXT.get("rates.below", RoundedNumber.print(least.rate()));
  }

  /// Of which optimizers greater rates are stable again; empty where of none.
  private static String again(List<RateSweep> sweeps) {
    StringBuilder lines = new StringBuilder();
    for (RateSweep sweep : sweeps) {
      sweep
          .stableAgain()
          .ifPresent(rate ->
              lines
                  .append(
                      TEXT.get(
                          "rates.again",
                          OptimizerLabel.of(sweep.experiment().entrants().getFirst().optimizer()),
                          limit(sweep),
                          RoundedNumber.print(rate)))
                  .append('\n'));
    }
    return lines.toString();
  }

  /// Which best rates lie at an end of those that were tried; empty where none does.
  private static String beyond(List<RateSweep> sweeps) {
    StringBuilder lines = new StringBuilder();
    for (RateSweep sweep : sweeps) {
      String name = OptimizerLabel.of(sweep.experiment().entrants().getFirst().optimizer());
      if (sweep.mayBeBetterAbove()) {
        lines.append(TEXT.get("rates.better.above", name)).append('\n');
      } else if (sweep.mayBeBetterBelow()) {
        lines.append(TEXT.get("rates.better.below", name)).append('\n');
      }
    }
    return lines.toString();
  }

  /// What losses are means of, where some are; empty where all are of one run.
  private static String means(List<RateSweep> sweeps) {
    return sweeps.stream()
        .filter(each -> each.seeds() > 1)
        .findFirst()
        .map(each -> {
          long first = each.experiment().seed();
          return TEXT.get("rates.seeds", each.seeds(), first, first + each.seeds() - 1) + "\n";
        })
        .orElse("");
  }
}
