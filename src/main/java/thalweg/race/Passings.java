package thalweg.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import thalweg.landscape.CriticalPoint;

/// Rests that are none: where a run leaves a place that could hold it before a block of steps has
/// shown whether it stays. Where it circles that place it did so all the time, else it passed. And
/// where it starts at a place and goes away at once.
final class Passings {
  private static final int BLOCK = Criteria.STANDARD.circling().block();

  /// Steps: a run that starts at a place, and is away sooner, did not stay there.
  private static final int DWELL = Criteria.STANDARD.settling().dwell();

  private Passings() {}

  /// The same stretches, without such rests.
  static List<Stretch> without(List<Stretch> stretches) {
    List<Stretch> told = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch each = stretches.get(i);
      boolean isOver = i + 1 < stretches.size() && each.to() - each.from() < BLOCK;
      if (isOver
          && each.from() == 0
          && each.to() < DWELL
          && each.status() instanceof Status.Settled) {
        told.add(new Stretch(0, each.to(), new Status.Moving()));
        continue;
      }
      told.add(
          isOver && each.status() instanceof Status.Settled(CriticalPoint at) && canPass(at)
              ? told(
                  each,
                  at,
                  i == 0 ? Optional.empty() : Optional.of(told.getLast()),
                  stretches.get(i + 1))
              : each);
    }
    return told;
  }

  private static boolean canPass(CriticalPoint at) {
    return Stay.canHold(at) && !at.form().isCurve();
  }

  private static Stretch told(
      Stretch rest, CriticalPoint at, Optional<Stretch> before, Stretch after) {
    if (isThrown(after.status()) || before.filter(each -> isThrown(each.status())).isPresent()) {
      return rest;
    }
    boolean circles =
        isCircling(after, rest) || before.filter(each -> isCircling(each, rest)).isPresent();
    return new Stretch(
        rest.from(), rest.to(), circles ? new Status.Circling(at) : new Status.Moving());
  }

  private static boolean isThrown(Status status) {
    return status instanceof Status.ThrownOut;
  }

  private static boolean isCircling(Stretch stretch, Stretch rest) {
    return (stretch.status() instanceof Status.Circling
            || stretch.status() instanceof Status.Cycling)
        && StatusText.place(stretch.status()).equals(StatusText.place(rest.status()));
  }
}
