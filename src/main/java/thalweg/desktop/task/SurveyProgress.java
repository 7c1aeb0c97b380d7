package thalweg.desktop.task;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import thalweg.critical.PacedProgress;
import thalweg.desktop.clock.Deliveries;

/// How far the survey of a formula is, for the FX thread.
final class SurveyProgress {
  /// The ground is shown before all of its critical points are known: what is left is found, and
  /// told, while it is seen.
  static final Duration LAST = Duration.ofSeconds(1);

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(this, "share", 0);
  private final Deliveries deliveries;

  SurveyProgress(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  /// The share that is done, from 0 to 1.
  ReadOnlyDoubleProperty shareProperty() {
    return share.getReadOnlyProperty();
  }

  /// Begins anew: what is told how far a survey is, off the FX thread. Of one that is cancelled
  /// nothing is told any more.
  PacedProgress begin(BooleanSupplier cancelled) {
    deliver(0, cancelled);
    return new PacedProgress(PAUSE, done -> deliver(done, cancelled));
  }

  private void deliver(double done, BooleanSupplier cancelled) {
    deliveries.deliver(() -> {
      if (!cancelled.getAsBoolean()) {
        share.set(done);
      }
    });
  }
}
