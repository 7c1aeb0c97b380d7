package thalweg.desktop.clock;

/// The time between two pulses lately. Belongs to the FX thread.
final class PulseInterval {
  /// How long a pulse waits for what it should show, as a share of the time between pulses; in
  /// seconds at the least and at the most.
  private static final double PATIENCE = 0.35;

  private static final double LEAST_PATIENCE = 0.008;
  private static final double MOST_PATIENCE = 0.024;

  /// Of the newest pulse in what is known of the time between two.
  private static final double WEIGHT = 0.2;

  private double seconds;

  /// A pulse came so long after the one before, in seconds; 0 for the first.
  void passed(double since) {
    if (since > 0) {
      seconds += WEIGHT * (since - seconds);
    }
  }

  /// How long a pulse may wait for what it should show, in nanoseconds.
  long patience() {
    return (long) (1e9 * Math.clamp(PATIENCE * seconds, LEAST_PATIENCE, MOST_PATIENCE));
  }
}
