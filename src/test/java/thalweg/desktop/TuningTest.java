package thalweg.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.landscape.Point;
import thalweg.race.Experiment;
import thalweg.race.Frame;

/// Learning rates that the program finds, with the real pointer.
@WindowTest("rates are sought at a click")
class TuningTest {
  @AutoClose private final WindowDriver window = WindowDriver.shared();

  @Test
  void aTunedOptimizerComesDownAtLeastAsFar() {
    double before = finalLosses().getFirst();
    double rate = rates().getFirst();
    window.click(window.middleOf(window.find("#tune-gradient-descent")));
    FxWait.await("another rate", () -> rates().getFirst() != rate);
    awaitRace();
    assertThat(finalLosses().getFirst()).isLessThan(before);
  }

  @Test
  void aFairRaceTunesEverybodyAndIsTakenBackInOneStep() {
    List<Double> before = rates();
    List<Double> losses = finalLosses();
    window.click(window.middleOf(window.find("#fair-race")));
    FxWait.await("other rates", () -> !rates().equals(before));
    awaitRace();
    List<Double> tuned = finalLosses();
    for (int i = 0; i < losses.size(); i++) {
      assertThat(tuned.get(i)).isLessThanOrEqualTo(losses.get(i) + 1e-9);
    }
    window.click(window.middleOf(window.find("#undo")));
    FxWait.await("the rates before", () -> rates().equals(before));
  }

  @Test
  void ofSeveralStartsTheOneIsNamedThatIsTunedFor() {
    FxWait.run(() -> window.workbench().addStart(new Point(0.5, 0.5)));
    FxWait.await("a name", () -> window.words(window.find("#fair-race")).equals("fair from 2"));
    FxWait.run(() -> window.workbench().selectStart(0));
    FxWait.await("another", () -> window.words(window.find("#fair-race")).equals("fair from 1"));
  }

  @Test
  void aSecondClickStopsTheSearchAndLeavesTheRates() {
    List<Double> before = rates();
    FxWait.run(() -> window.workbench().setSteps(Experiment.MOST_STEPS));
    Node button = window.find("#fair-race");
    String idle = window.words(button);
    window.type(KeyCode.F);
    FxWait.await("a search", () -> !window.words(button).equals(idle));
    window.click(window.middleOf(button));
    FxWait.await("no search", () -> window.words(button).equals(idle));
    FxWait.run(() -> window.workbench().setSteps(400));
    awaitRace();
    window.settle();
    assertThat(rates()).isEqualTo(before);
  }

  private void awaitRace() {
    FxWait.await(
        "the race",
        () -> {
          Frame frame = window.workbench().frame();
          return frame.complete() && frame.experiment().equals(window.workbench().experiment());
        });
  }

  private List<Double> rates() {
    return window.workbench().contenders().stream()
        .filter(OptimizerChoice::racing)
        .map(each -> each.optimizer().learningRate())
        .toList();
  }

  private List<Double> finalLosses() {
    return window.workbench().frame().trajectories().stream()
        .map(each -> each.loss(each.length() - 1))
        .toList();
  }
}
