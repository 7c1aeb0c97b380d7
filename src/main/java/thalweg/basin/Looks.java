package thalweg.basin;

import java.util.ArrayList;
import java.util.List;
import thalweg.race.Onset;

/// Where the runs of a batch were at each look. Owned by one thread.
final class Looks {
  private static final class Look {
    private final int step;
    private final double[] x;
    private final double[] y;

    private Look(int step, double[] x, double[] y) {
      this.step = step;
      this.x = x;
      this.y = y;
    }
  }

  private final CriticalPointIndex places;
  private final List<Look> looks = new ArrayList<>();

  Looks(CriticalPointIndex places) {
    this.places = places;
  }

  /// All runs are looked at.
  ///
  /// @param x their first coordinates, copied
  /// @param y their second coordinates, copied
  void add(int step, double[] x, double[] y) {
    looks.add(new Look(step, x.clone(), y.clone()));
  }

  /// An arrival, with the look since which the run circles its minimum where it does.
  ///
  /// @param x the first coordinates of its last positions, an [Onset#window()] or more if it has
  ///   made as many steps
  /// @param y their second coordinates
  Arrival dated(Arrival arrival, int run, double[] x, double[] y) {
    int minimum = arrival.minimum();
    return arrival.ending() == Ending.CIRCLING && minimum >= 0
        ? new Arrival(Ending.CIRCLING, minimum, circlingSince(run, minimum, x, y))
        : arrival;
  }

  private int circlingSince(int run, int place, double[] x, double[] y) {
    double widest = 0;
    for (int i = Math.max(0, x.length - Onset.window()); i < x.length; i++) {
      widest = Math.max(widest, places.square(place, x[i], y[i]));
    }
    double most = Onset.mostAside(widest);
    Onset onset = new Onset(looks.getLast().step);
    for (Look look : looks.reversed()) {
      if (!onset.look(look.step, places.square(place, look.x[run], look.y[run]) <= most)) {
        break;
      }
    }
    return onset.since();
  }
}
