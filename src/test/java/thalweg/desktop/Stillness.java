package thalweg.desktop;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// Whether all that was asked for has been computed, drawn and shown: the clock is idle, the
/// background has nothing left, and the screen has not changed for some pulses.
final class Stillness implements BooleanSupplier {
  private static final int PULSES = 3;

  private final ThalwegApp app;
  private final Supplier<Screenshot> screen;
  private final AtomicBoolean drained = new AtomicBoolean(true);
  private @Nullable Screenshot last;
  private int still;

  Stillness(ThalwegApp app, Supplier<Screenshot> screen) {
    this.app = app;
    this.screen = screen;
  }

  @Override
  public boolean getAsBoolean() {
    // The screen is only worth a look, which costs milliseconds, when all else is at rest.
    boolean quiet = drained.get() && app.clock().isIdle();
    Screenshot seen = quiet ? lookWhenRendered() : null;
    still = seen != null && last != null && seen.showsTheSameAs(last) ? still + 1 : 0;
    last = seen;
    if (drained.compareAndSet(true, false)) {
      app.background()
          .execute(
              () -> app.modelling().execute(() -> app.trailing().execute(() -> drained.set(true))));
    }
    return still >= PULSES;
  }

  /// The renderer works behind the pulses, one thing after the other; a picture of anything is done
  /// only after every frame before it.
  private Screenshot lookWhenRendered() {
    new Rectangle(1, 1).snapshot(null, null);
    return screen.get();
  }
}
