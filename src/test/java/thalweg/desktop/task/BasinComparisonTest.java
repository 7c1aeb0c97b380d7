package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.HandDriven;
import thalweg.desktop.clock.HandPulse;
import thalweg.desktop.model.BasinChoice;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;
import thalweg.optimizer.OptimizerType;
import thalweg.optimizer.condition.CoupledDecay;
import thalweg.optimizer.condition.StepCondition;
import thalweg.optimizer.condition.StepConditions;
import thalweg.optimizer.method.Optimizers;

/// What a condition changes of where runs end.
final class BasinComparisonTest {
  private static final OptimizerType DESCENT = Optimizers.find("gradient-descent").orElseThrow();
  private static final Optional<BasinChoice> WITH_DECAY =
      Optional.of(BasinChoice.with(DESCENT, StepCondition.DECAY));

  private final Workbench workbench =
      new Workbench(Catalogue.load().find("bounded-saddle").orElseThrow());
  private final HandDriven worker = new HandDriven();
  private final HandPulse pulse = new HandPulse();
  private final FrameClock clock = new FrameClock(workbench, pulse);
  private final CriticalSearch critical = new CriticalSearch(workbench, worker, Runnable::run);
  private final Basins basins =
      new Basins(workbench, new LandscapePreparation(critical), Runnable::run, clock);

  @AfterEach
  void close() {
    basins.close();
    critical.close();
    clock.close();
  }

  private BasinView made() {
    worker.runAll();
    pulse.next();
    pulse.next();
    return basins.view().orElseThrow();
  }

  private void decay(double strength) {
    workbench.setConditions(
        workbench
            .conditions()
            .withOnSteps(
                strength > 0
                    ? StepConditions.NONE.withDecay(new CoupledDecay(strength))
                    : StepConditions.NONE));
  }

  @Test
  void theMapWithItStandsBesideTheOneWithout() {
    decay(2);
    basins.choose(WITH_DECAY);
    BasinView view = made();
    assertThat(view.map().grid().conditions().decay()).isEqualTo(new CoupledDecay(2));
    // It draws every run to the saddle, which holds none without it.
    assertThat(view.changed().orElseThrow()).isGreaterThan(0.9);
  }

  /// From the first moment on, which may last while critical points are searched.
  @Test
  void whatIsChosenIsAwaitedUntilItIsSeen() {
    assertThat(basins.isAwaited()).isFalse();
    basins.choose(Optional.of(BasinChoice.of(DESCENT)));
    assertThat(basins.isAwaited()).isTrue();
    made();
    assertThat(basins.isAwaited()).isFalse();
    basins.choose(Optional.of(BasinChoice.of(Optimizers.find("momentum").orElseThrow())));
    assertThat(basins.isAwaited()).isTrue();
    basins.choose(Optional.empty());
    assertThat(basins.isAwaited()).isFalse();
  }

  @Test
  void whatDoesNothingAnyMoreIsNotCompared() {
    decay(2);
    basins.choose(WITH_DECAY);
    decay(0);
    assertThat(made().changed()).isEmpty();
    assertThat(basins.choiceProperty().get()).contains(BasinChoice.of(DESCENT));
  }
}
