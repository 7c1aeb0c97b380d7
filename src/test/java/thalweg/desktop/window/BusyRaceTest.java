package thalweg.desktop.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import thalweg.desktop.clock.HandPulse;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.model.Setup;
import thalweg.desktop.model.Workbench;
import thalweg.desktop.task.BasinView;
import thalweg.desktop.task.DerivedState;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.optimizer.method.Optimizers;
import thalweg.session.UserLandscapes;
import thalweg.session.UserOptimizers;

/// Another landscape is chosen while the longest of all fair races is sought: with the window's
/// real models and threads, without its views.
@Timeout(60)
class BusyRaceTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  @TempDir private static Path folder;

  private final HandPulse pulse = new HandPulse();

  @AutoClose
  private final WindowContext context =
      WindowContext.of(
          CATALOGUE,
          new UserLandscapes(folder),
          new UserOptimizers(folder),
          landscape("himmelblau"),
          pulse);

  private final Workbench workbench = context.workbench();

  @BeforeEach
  void startTheLongestFairRace() {
    IntStream.range(0, workbench.contenders().size()).forEach(i -> workbench.setRacing(i, true));
    workbench.setSteps(8000);
    context.basins().choose(Optional.of(BasinChoice.of(Optimizers.find("momentum").orElseThrow())));
    await(() -> context.basins().view().isPresent());
    context.tuning().tuneAll();
    pulse.next();
    assertThat(context.tuning().busyProperty().get()).isTrue();
  }

  @Test
  void theNextLandscapeHasItsCriticalPointsItsBasinsAndItsRates() {
    Landscape next = landscape("ravine");
    workbench.chooseLandscape(next);
    Setup opened = workbench.setup();
    assertThat(context.tuning().busyProperty().get()).isFalse();
    pulse.next();
    assertThat(context.basins().view().map(BasinView::landscape))
        .isNotEqualTo(Optional.of(landscape("himmelblau")));
    await(() -> context.critical().stateOn(next) instanceof DerivedState.Done);
    await(() -> context.basins().stateProperty().get() instanceof DerivedState.Done);
    assertThat(context.basins().view().map(BasinView::landscape)).contains(next);
    await(() -> workbench.frameOn(next).isPresent());
    assertThat(workbench.setup()).isSameAs(opened);
  }

  @Test
  void theSearchOfCriticalPointsWaitsForNoFairRaceThatGoesOn() {
    workbench.setShaping(true);
    workbench.setShaping(false);
    await(() -> context.critical().stateOn(workbench.landscape()) instanceof DerivedState.Done);
    assertThat(context.tuning().busyProperty().get()).isTrue();
  }

  private void await(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      LockSupport.parkNanos(1_000_000);
      pulse.next();
    }
  }

  private static Landscape landscape(String id) {
    return CATALOGUE.find(id).orElseThrow();
  }
}
