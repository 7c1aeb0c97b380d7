package thalweg.desktop;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javafx.scene.shape.Rectangle;
import thalweg.desktop.window.WindowContext;

/// Whether all that was asked for has been computed, drawn and shown: the clock is idle, the
/// background has nothing left, and nothing has been painted for some pulses. Belongs to the FX
/// thread.
final class IdleWindow implements BooleanSupplier, AutoCloseable {
  private static final int PULSES = 3;

  private final ThalwegApp app;
  private final PaintedFrames frames = new PaintedFrames();
  private final AtomicBoolean drained = new AtomicBoolean(true);
  private int last = -1;
  private int still;

  IdleWindow(ThalwegApp app) {
    this.app = app;
  }

  @Override
  public boolean getAsBoolean() {
    boolean quiet = drained.get() && app.clock().isIdle();
    if (quiet) {
      awaitRenderer();
    }
    int now = frames.count();
    still = quiet && now == last ? still + 1 : 0;
    last = now;
    if (drained.compareAndSet(true, false)) {
      WindowContext context = app.context();
      drain(
          List.of(context.background(), context.modelling(), context.trails(), context.probing()));
    }
    return still >= PULSES;
  }

  /// One after the other: what one does may be asked of the next.
  private void drain(List<? extends Executor> threads) {
    threads
        .getFirst()
        .execute(() -> {
          if (threads.size() == 1) {
            drained.set(true);
          } else {
            drain(threads.subList(1, threads.size()));
          }
        });
  }

  /// The renderer works behind the pulses, one thing after the other; a picture of anything is done
  /// only after every frame before it.
  private static void awaitRenderer() {
    new Rectangle(1, 1).snapshot(null, null);
  }

  @Override
  public void close() {
    frames.close();
  }
}
