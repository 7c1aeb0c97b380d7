package thalweg.desktop.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import thalweg.desktop.clock.FrameClock;
import thalweg.desktop.clock.HandDriven;
import thalweg.desktop.clock.HandPulse;
import thalweg.desktop.model.StepExplanation;
import thalweg.desktop.model.StepView;
import thalweg.desktop.model.Workbench;
import thalweg.landscape.Catalogue;
import thalweg.optimizer.Methods;

/// Without a display: the worker works, and frames come, when the test says so.
class StepWorkTest {
  private static final Catalogue CATALOGUE = Catalogue.load();
  private static final Duration LONG = Duration.ofSeconds(20);

  private final Workbench workbench = new Workbench(CATALOGUE.find("himmelblau").orElseThrow());
  private final HandPulse pulse = new HandPulse();
  private final HandDriven worker = new HandDriven();
  @AutoClose private final FrameClock clock = new FrameClock(workbench, pulse);
  private final StepWork work = new StepWork(workbench, worker, clock);

  @BeforeEach
  void race() {
    awaitRace();
    workbench.playback().scrubTo(5);
  }

  /// To its end: a frame of a race under way would take back what a later one has shown.
  private void awaitRace() {
    long deadline = System.nanoTime() + LONG.toNanos();
    while (!workbench.frame().complete()) {
      assertThat(System.nanoTime()).isLessThan(deadline);
      Thread.onSpinWait();
      pulse.next();
    }
  }

  @AfterEach
  void letGo() {
    work.close();
  }

  @Test
  void nothingIsWorkedOutUntilItIsWanted() {
    pulse.next();
    assertThat(worker.size()).isZero();
  }

  @Test
  void theStepAfterThePlayheadIsExplained() {
    workbench.explanation().want(true);
    finish();
    assertThat(explained()).isEqualTo("gradient-descent 6");
  }

  @Test
  void theFollowedRunIsExplained() {
    workbench.visibility().follow(Methods.of("adam"));
    workbench.explanation().want(true);
    finish();
    assertThat(explained()).isEqualTo("adam 6");
  }

  @Test
  void theFollowedRunIsExplainedEvenWhereItIsHidden() {
    workbench.visibility().follow(Methods.of("adam"));
    workbench.visibility().setShown(Methods.of("adam"), false);
    workbench.explanation().want(true);
    finish();
    assertThat(explained()).isEqualTo("adam 6");
  }

  @Test
  void aStepThatIsNoLongerWantedIsNotShownLate() {
    workbench.explanation().want(true);
    pulse.next();
    worker.runAll();
    workbench.playback().scrubTo(8);
    finish();
    assertThat(explained()).isEqualTo("gradient-descent 9");
  }

  @Test
  void theStepOfARaceOnAnotherGroundIsNotExplained() {
    workbench.explanation().want(true);
    finish();
    workbench.chooseLandscape(CATALOGUE.find("ravine").orElseThrow());
    workbench.playback().pause();
    assertThat(workbench.stepOn(workbench.landscape())).isEmpty();
  }

  @Test
  void slowPlayGivesEachPartTwoSecondsOnceTheStepIsWorkedOut() {
    workbench.visibility().follow(Methods.of("adam"));
    workbench.explanation().playSlowly();
    assertThat(workbench.playback().isPlaying()).isFalse();
    finish();
    int parts = workbench.explanation().seen().orElseThrow().anatomy().parts().size();
    double seconds = StepExplanation.SHARE / workbench.playback().speedProperty().get();
    assertThat(workbench.playback().isPlaying()).isTrue();
    assertThat(seconds / parts).isCloseTo(2, within(1e-9));
  }

  @Test
  void whoStopsExplainingPlaysOnAsFastAsBefore() {
    double before = workbench.playback().speedProperty().get();
    workbench.explanation().playSlowly();
    finish();
    assertThat(workbench.playback().speedProperty().get()).isLessThan(before);
    workbench.explanation().want(false);
    assertThat(workbench.playback().isPlaying()).isTrue();
    assertThat(workbench.playback().speedProperty().get()).isEqualTo(before);
  }

  @Test
  void slowPlayThatIsNoLongerWantedDoesNotBegin() {
    workbench.explanation().playSlowly();
    workbench.explanation().want(false);
    workbench.explanation().want(true);
    finish();
    assertThat(workbench.playback().isPlaying()).isFalse();
  }

  @Test
  void aStepThatIsShownAtOnceIsGoneThroughFromItsFirstPart() {
    workbench.explanation().want(true);
    finish();
    assertThat(part()).isEqualTo("6: 2");
    List<String> seen = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      workbench.explanation().nextPart();
      finish();
      seen.add(part());
    }
    for (int i = 0; i < 2; i++) {
      workbench.explanation().previousPart();
      finish();
      seen.add(part());
    }
    workbench.explanation().nextPart();
    finish();
    seen.add(part());
    assertThat(seen).containsExactly("6: 1", "6: 2", "7: 1", "6: 2", "6: 1", "6: 2");
  }

  private String part() {
    StepView seen = workbench.explanation().seen().orElseThrow();
    return seen.anatomy().trace().number() + ": " + seen.reached();
  }

  private void finish() {
    pulse.next();
    worker.runAll();
    pulse.next();
  }

  private String explained() {
    return workbench
        .explanation()
        .seen()
        .map(step -> step.anatomy().optimizer().type().id() + " " + step.anatomy().trace().number())
        .orElse("nothing");
  }
}
