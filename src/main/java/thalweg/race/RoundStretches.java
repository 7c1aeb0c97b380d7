package thalweg.race;

import java.util.ArrayList;
import java.util.List;
import thalweg.landscape.CriticalPoint;

/// What is told of a run that is about a place without a rest there that counts: that it circles
/// it, at rest by turns or not, as long as it goes on. That it is thrown out, or in a cycle in the
/// end, is told apart.
final class RoundStretches {
  /// Steps: a run that circles a place takes as long to be seen to.
  private static final int SEEN = Criteria.STANDARD.hovering().steps();

  private RoundStretches() {}

  /// The same stretches, but those of circling as one.
  static List<Stretch> joined(List<Stretch> stretches) {
    List<Stretch> joined = new ArrayList<>();
    for (int i = 0; i < stretches.size(); i++) {
      Stretch next = stretches.get(i);
      boolean ends = i == stretches.size() - 1 && next.status() instanceof Status.Cycling;
      if (!joined.isEmpty() && !ends && goesOn(joined.getLast(), next)) {
        Stretch round = joined.removeLast();
        joined.add(new Stretch(round.from(), next.to(), circling(round.status())));
      } else if (i == stretches.size() - 1 || !next.status().isUnderWay()) {
        joined.add(next);
      }
    }
    return joined;
  }

  private static boolean goesOn(Stretch round, Stretch next) {
    return isRound(round.status())
        && isRound(next.status())
        && next.from() - round.to() - 1 <= SEEN;
  }

  private static boolean isRound(Status status) {
    return status instanceof Status.Settled
        || status instanceof Status.Circling
        || status instanceof Status.Cycling;
  }

  private static Status circling(Status round) {
    return switch (round) {
      case Status.Settled(CriticalPoint at) -> new Status.Circling(at);
      case Status.Cycling cycling ->
          cycling.around().<Status>map(Status.Circling::new).orElse(cycling);
      default -> round;
    };
  }
}
