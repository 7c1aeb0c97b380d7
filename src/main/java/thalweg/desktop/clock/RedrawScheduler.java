package thalweg.desktop.clock;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The views beside the surface, which take turns where the machine can't paint all of them at
/// every pulse: a software renderer is paid by the pixel, and a contour that follows at half the
/// rate is missed less than a surface that stutters. Where there is time, each has its turn at
/// every pulse.
public final class RedrawScheduler {
  /// Who draws together.
  public enum Turn {
    CONTOUR,
    CHARTS
  }

  private static final double SLOW = 0.022;
  private static final double WEIGHT = 0.2;

  private final Set<Runnable> contour = new LinkedHashSet<>();
  private final Set<Runnable> charts = new LinkedHashSet<>();
  private double interval;
  private Turn next = Turn.CONTOUR;

  /// Asks for an update, once however often it is asked for.
  void request(Turn turn, Runnable update) {
    of(turn).add(update);
  }

  /// Takes an update back, because it is made without waiting for its turn.
  void forget(Runnable update) {
    contour.remove(update);
    charts.remove(update);
  }

  boolean isEmpty() {
    return contour.isEmpty() && charts.isEmpty();
  }

  /// The time between two pulses lately, in seconds.
  double interval() {
    return interval;
  }

  /// Takes the updates to be made at a pulse.
  ///
  /// @param seconds since the pulse before; 0 if there was none just before
  List<Runnable> due(double seconds) {
    if (seconds > 0) {
      interval += WEIGHT * (seconds - interval);
    }
    List<Runnable> due = new ArrayList<>();
    if (interval < SLOW) {
      take(contour, due);
      take(charts, due);
    } else {
      take(of(next), due);
      next = next == Turn.CONTOUR ? Turn.CHARTS : Turn.CONTOUR;
    }
    return due;
  }

  private Set<Runnable> of(Turn turn) {
    return switch (turn) {
      case CONTOUR -> contour;
      case CHARTS -> charts;
    };
  }

  private static void take(Set<Runnable> updates, List<Runnable> due) {
    due.addAll(updates);
    updates.clear();
  }
}
