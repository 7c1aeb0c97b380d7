package thalweg.desktop.clock;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Pictures that are drawn off the FX thread and appear together: all that begin at a pulse are
/// seen at the same later one, so that no panel is a step behind another. What is asked for
/// meanwhile begins when they have appeared. Belongs to the FX thread.
public final class Rounds {
  /// How long those that are done wait for the others, in nanoseconds: longer than a large picture
  /// takes on a busy machine, as one panel a step behind another tells something false. After that
  /// something is wrong.
  private static final long PATIENCE = 5_000_000_000L;

  private final boolean shared;
  private final List<Runnable> done = new ArrayList<>();
  private final Set<Runnable> waiting = new LinkedHashSet<>();
  private int drawing;
  private boolean closed;
  private boolean appearing;
  private long closedAt;

  private Rounds(boolean shared) {
    this.shared = shared;
  }

  /// Rounds that several pictures share and a clock ends.
  static Rounds shared() {
    return new Rounds(true);
  }

  /// Of one picture, which waits for no other.
  static Rounds alone() {
    return new Rounds(false);
  }

  /// Begins a picture, unless a round is under way.
  ///
  /// @param later tries once more, at the next round
  boolean begin(Runnable later) {
    if (shared && (closed || appearing)) {
      waiting.add(later);
      return false;
    }
    drawing++;
    return true;
  }

  /// Lets words be read together with the pictures that begin at this pulse; at once, where none
  /// do.
  ///
  /// @param later tries once more, at the next round
  /// @param appear lets them be read
  public void accompany(Runnable later, Runnable appear) {
    if (begin(later)) {
      drawing--;
      done.add(appear);
    }
  }

  /// A picture is drawn.
  ///
  /// @param appear lets it be seen
  void end(Runnable appear) {
    drawing--;
    done.add(appear);
    if (drawing == 0) {
      appear();
    }
  }

  /// Whether something is drawn that others wait for.
  boolean isUnderWay() {
    return closed;
  }

  /// Lets what is done be seen without the rest: what follows the pointer waits for nothing.
  void release() {
    appear();
    closed = false;
  }

  /// Who is drawing is waited for from now on, but not for ever.
  ///
  /// @param now in nanoseconds
  /// @param together whether those that begin now are to appear together
  void pulse(long now, boolean together) {
    if (closed && now - closedAt > PATIENCE) {
      appear();
      closed = false;
    }
    if (!closed) {
      List<Runnable> next = List.copyOf(waiting);
      waiting.clear();
      next.forEach(Runnable::run);
      if (drawing == 0) {
        appear();
      }
      closed = together && drawing > 0;
      closedAt = now;
    }
  }

  /// What is let be seen may ask to be drawn anew.
  private void appear() {
    List<Runnable> seen = List.copyOf(done);
    done.clear();
    closed = closed && drawing > 0;
    appearing = true;
    try {
      Runnable all = () -> {};
      for (Runnable each : seen.reversed()) {
        Runnable rest = all;
        all =
            () -> {
              try {
                each.run();
              } finally {
                rest.run();
              }
            };
      }
      all.run();
    } finally {
      appearing = false;
    }
  }
}
