package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import thalweg.desktop.clock.HandDriven;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.Setup;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;

class RateTuningTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  private final Logger log = Logger.getLogger(Derived.class.getName());
  private final Workbench workbench = new Workbench(landscape("himmelblau"));
  private final HandDriven worker = new HandDriven();
  private final HandDriven deliveries = new HandDriven();
  private final RateTuning tuning = new RateTuning(workbench, worker, deliveries);

  @AfterEach
  void speakAgain() {
    log.setLevel(null);
  }

  @Test
  void everyRacerGetsItsRateAtOnce() {
    AtomicInteger told = new AtomicInteger();
    List<Double> before = rates();
    workbench.contendersProperty().subscribe(told::incrementAndGet);
    tuning.tuneAll();
    assertThat(tuning.busyProperty().get()).isTrue();
    finish();
    assertThat(tuning.busyProperty().get()).isFalse();
    assertThat(told).hasValue(1);
    for (int i = 0; i < before.size(); i++) {
      boolean racing = workbench.contenders().get(i).racing();
      assertThat(!rates().get(i).equals(before.get(i))).as("contender %s", i).isEqualTo(racing);
    }
  }

  @Test
  void ratesOfOneLandscapeAreNotWrittenOntoAnother() {
    IntStream.range(0, workbench.contenders().size()).forEach(i -> workbench.setRacing(i, true));
    workbench.setSteps(100);
    tuning.tuneAll();
    worker.runAll();
    workbench.chooseLandscape(landscape("ravine"));
    Setup opened = workbench.setup();
    deliveries.runAll();
    assertThat(workbench.setup()).isSameAs(opened);
    assertThat(tuning.busyProperty().get()).isFalse();
  }

  @Test
  void theSearchEndsWithTheRaceThatItIsFor() {
    for (Runnable change :
        List.<Runnable>of(
            () -> workbench.moveStart(0, new Point(1, 1)),
            () -> workbench.addStart(new Point(2, 2)),
            () -> workbench.selectStart(0),
            () -> workbench.setSteps(50),
            () -> workbench.setSetting(0, "learningRate", 0.011))) {
      tuning.tune(0);
      change.run();
      Setup changed = workbench.setup();
      assertThat(tuning.busyProperty().get()).isFalse();
      finish();
      assertThat(workbench.setup()).isSameAs(changed);
    }
  }

  @Test
  void theSearchGoesOnWhereTheRaceOfTheTunedStaysTheSame() {
    tuning.tune(0);
    workbench.addStart(new Point(2, 2));
    workbench.selectStart(0);
    tuning.tune(0);
    workbench.moveStart(1, new Point(1, 2));
    workbench.setRacing(3, false);
    assertThat(tuning.busyProperty().get()).isTrue();
  }

  @Test
  void aSearchThatThrowsIsNoLongerBusyAndSaysWhy() {
    log.setLevel(Level.OFF);
    Derived<RateTuning.Question, Map<Integer, Double>> failing =
        new Derived<>(
            worker,
            deliveries,
            (_, _, _) -> {
              throw new IllegalStateException("meant to");
            });
    RateTuning unlucky = new RateTuning(workbench, failing);
    unlucky.tune(0);
    finish();
    assertThat(unlucky.busyProperty().get()).isFalse();
    assertThat(unlucky.stateProperty().get().failure().orElseThrow()).contains("meant to");
    unlucky.tune(0);
    assertThat(unlucky.busyProperty().get()).isTrue();
  }

  private List<Double> rates() {
    return workbench.contenders().stream()
        .map(OptimizerChoice::optimizer)
        .map(each -> each.learningRate())
        .toList();
  }

  private void finish() {
    worker.runAll();
    deliveries.runAll();
  }

  private static Landscape landscape(String id) {
    return CATALOGUE.find(id).orElseThrow();
  }
}
