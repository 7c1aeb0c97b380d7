package thalweg.figure.run;

import java.util.Optional;
import thalweg.landscape.Domain;
import thalweg.race.Trajectory;

/// The part of a step that lies in a domain.
///
/// @param enter where it comes in, as a share of the step; 0 if it begins inside
/// @param leave where it goes out again, above `enter`; 1 if it ends inside
public record Crossing(double enter, double leave) {
  /// How the step to one of a run's places crosses a domain; empty where it lies beside it.
  ///
  /// @param step the number of the step, at least 0; none leads to the start
  public static Optional<Crossing> of(Trajectory run, int step, Domain domain) {
    if (step == 0) {
      return Optional.empty();
    }
    double x = run.x(step - 1);
    double y = run.y(step - 1);
    double dx = run.x(step) - x;
    double dy = run.y(step) - y;
    // Liang and Barsky: the part of the way, as shares of its length, between each two edges.
    double enter =
        Math.max(in(domain.minX(), domain.maxX(), x, dx), in(domain.minY(), domain.maxY(), y, dy));
    double leave =
        Math.min(
            out(domain.minX(), domain.maxX(), x, dx), out(domain.minY(), domain.maxY(), y, dy));
    enter = Math.max(enter, 0);
    leave = Math.min(leave, 1);
    return enter < leave ? Optional.of(new Crossing(enter, leave)) : Optional.empty();
  }

  private static double in(double low, double high, double from, double by) {
    if (by == 0) {
      return from >= low && from <= high ? 0 : Double.POSITIVE_INFINITY;
    }
    return ((by > 0 ? low : high) - from) / by;
  }

  private static double out(double low, double high, double from, double by) {
    return by == 0 ? 1 : ((by > 0 ? high : low) - from) / by;
  }
}
