package thalweg.race;

import thalweg.landscape.Position;

/// Where a run has been lately, as a whole. Lengths are shares.
///
/// @param middle the mean of its positions
/// @param spread the root of the mean square of how far from there they are
/// @param path how long its steps were in all
record Whereabouts(Position middle, double spread, double path) {
  /// The whereabouts of a run in its last steps.
  ///
  /// @param steps how many; no more than are looked back at
  static Whereabouts of(MotionHistory history, int steps) {
    Position middle = middle(history, steps);
    double squares = 0;
    double path = 0;
    for (int ago = 0; ago < steps; ago++) {
      squares += history.square(ago, middle);
      path += Math.sqrt(history.square(ago, ago + 1));
    }
    return new Whereabouts(middle, Math.sqrt(squares / steps), path);
  }

  /// The square of the longest of so many last steps.
  static double longest(MotionHistory history, int steps) {
    double longest = 0;
    for (int ago = 0; ago < steps; ago++) {
      longest = Math.max(longest, history.square(ago, ago + 1));
    }
    return longest;
  }

  /// The mean of the last positions of a run.
  ///
  /// @param count how many
  static Position middle(MotionHistory history, int count) {
    double[] middle = history.position();
    for (int ago = 1; ago < count; ago++) {
      double[] next = history.position(ago);
      for (int i = 0; i < middle.length; i++) {
        middle[i] += (next[i] - middle[i]) / (ago + 1);
      }
    }
    return Position.of(middle);
  }

  /// Whether none of the last steps was further than that from where the run is.
  static boolean hasStayedBesideItsEnd(MotionHistory history, double most, int steps) {
    for (int ago = 1; ago < steps; ago++) {
      if (history.square(0, ago) > most * most) {
        return false;
      }
    }
    return true;
  }

  /// Whether none of the last steps was further than that from a place.
  static boolean hasStayed(MotionHistory history, Position place, double most, int steps) {
    for (int ago = 1; ago < steps; ago++) {
      if (history.square(ago, place) > most * most) {
        return false;
      }
    }
    return true;
  }
}
