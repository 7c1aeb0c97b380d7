package thalweg.desktop.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import thalweg.desktop.model.LetterSize;
import thalweg.desktop.model.OptimizerChoice;
import thalweg.desktop.model.RunsPresentation;
import thalweg.desktop.model.Starts;
import thalweg.figure.Theme;
import thalweg.figure.axis.Quantity;
import thalweg.figure.axis.Scale;
import thalweg.formula.Formula;
import thalweg.landscape.HeightScale;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.landscape.SectionDirections;
import thalweg.optimizer.Methods;
import thalweg.optimizer.condition.EdgeBehavior;
import thalweg.optimizer.condition.StepConditions;

/// What some actions do, and when they can.
class ActionEffectsTest {
  @AutoClose private final ActionBench bench = new ActionBench();

  @Test
  void undoIsThereOnceSomethingCanBeUndone() {
    assertThat(bench.actions.race().undo().isEnabled()).isFalse();
    bench.workbench.setSteps(123);
    assertThat(bench.actions.race().undo().isEnabled()).isTrue();
    bench.actions.race().undo().run();
    assertThat(bench.workbench.conditions().steps()).isNotEqualTo(123);
    assertThat(bench.actions.race().redo().isEnabled()).isTrue();
  }

  @Test
  void lettersGrowAndShrinkAsLongAsThereIsAnotherSize() {
    LookActions look = bench.actions.look();
    assertThat(look.smaller().isEnabled()).isFalse();
    assertThat(look.normal().isEnabled()).isFalse();
    while (look.larger().isEnabled()) {
      look.larger().run();
    }
    assertThat(bench.look.lettersProperty().getValue().factor()).isEqualTo(2);
    look.smaller().run();
    assertThat(bench.look.lettersProperty().getValue().factor()).isEqualTo(1.75);
    look.normal().run();
    assertThat(bench.look.lettersProperty().getValue()).isEqualTo(LetterSize.NORMAL);
  }

  @Test
  void startsAreAddedUpToTheirMostAndRemovedDownToOne() {
    StartActions starts = bench.actions.starts();
    assertThat(starts.remove().isEnabled()).isFalse();
    for (int i = 1; i < Starts.MOST; i++) {
      assertThat(starts.add().isEnabled()).isTrue();
      starts.add().run();
    }
    assertThat(starts.add().isEnabled()).isFalse();
    assertThat(starts.next().isEnabled()).isTrue();
    while (starts.remove().isEnabled()) {
      starts.remove().run();
    }
    assertThat(bench.workbench.starts()).hasSize(1);
  }

  @Test
  void aStepIsExplainedOnlyWhereItsWordsAreSeen() {
    for (String elsewhere : List.of("view.results", "view.one")) {
      bench.actions.playback().explain().run();
      assertThat(bench.workbench.explanation().wantedProperty().get()).isTrue();
      bench.action(elsewhere).run();
      assertThat(bench.workbench.explanation().wantedProperty().get()).isFalse();
    }
  }

  @Test
  void aFairRaceIsBusyAndASecondTimeStopsTheSearch() {
    Action fair = bench.actions.race().fair();
    Action tune = bench.actions.race().optimizers().getFirst().tune();
    assertThat(tune.isEnabled()).isTrue();
    fair.run();
    assertThat(fair.stateProperty().getValue().busy()).isTrue();
    assertThat(tune.isEnabled()).isFalse();
    fair.run();
    assertThat(fair.stateProperty().getValue().busy()).isFalse();
    assertThat(tune.isEnabled()).isTrue();
  }

  @Test
  void onlyWhoRacesIsTuned() {
    for (OptimizerActions each : bench.actions.race().optimizers()) {
      assertThat(each.tune().isEnabled()).isEqualTo(each.race().isChosen());
    }
    bench.workbench.contenders().stream()
        .filter(OptimizerChoice::racing)
        .map(each -> bench.actions.race().of(each.optimizer().type()))
        .toList()
        .forEach(each -> each.race().run());
    assertThat(bench.actions.race().fair().isEnabled()).isFalse();
  }

  @Test
  void aLandscapeIsKeptOnlyWhileItIsOnNoList() {
    Action keep = bench.actions.landscapes().keep();
    keep.does(() -> bench.asked.add("keep"));
    keep.run();
    Landscape listed = bench.workbench.landscape();
    bench.workbench.chooseLandscape(
        Landscape.of(Formula.parse("x^2 + y^2"), listed.parameters(), listed.domain()));
    keep.run();
    assertThat(bench.asked).containsExactly("keep");
  }

  @Test
  void backEndsTheTourBeforeALargePanelAndThatBeforeFollowing() {
    Action restore = bench.actions.space().restore();
    bench.workbench.visibility().follow(Methods.of("adam"));
    bench.enlarged.set(true);
    bench.tour.set(true);
    restore.run();
    assertThat(bench.tour.get()).isFalse();
    assertThat(bench.enlarged.get()).isTrue();
    restore.run();
    assertThat(bench.enlarged.get()).isFalse();
    assertThat(bench.workbench.visibility().followedProperty().get()).isPresent();
    restore.run();
    assertThat(bench.workbench.visibility().followedProperty().get()).isEmpty();
    assertThat(restore.isEnabled()).isFalse();
  }

  @Test
  void choicesAreChosenOneAtATime() {
    bench.actions.ground().cuts().of(SectionDirections.AXES).run();
    assertThat(bench.actions.ground().cuts().of(SectionDirections.AXES).isChosen()).isTrue();
    assertThat(bench.actions.ground().cuts().of(SectionDirections.EIGENVECTORS).isChosen())
        .isFalse();
    bench.actions.runs().views().of(RunsPresentation.ONE).run();
    assertThat(bench.actions.runs().views().of(RunsPresentation.ONE).isChosen()).isTrue();
    assertThat(bench.actions.runs().views().of(RunsPresentation.CHARTS).isChosen()).isFalse();
    bench.actions.look().themes().of(Theme.LIGHT).run();
    assertThat(bench.actions.look().themes().of(Theme.LIGHT).isChosen()).isTrue();
    assertThat(bench.actions.look().system().isChosen()).isFalse();
  }

  @Test
  void switchesAreChosenWhileTheyAreOn() {
    Action log = bench.actions.landscapes().log();
    boolean before = log.isChosen();
    log.run();
    assertThat(log.isChosen()).isNotEqualTo(before);
    assertThat(bench.workbench.landscape().heightScale() == HeightScale.LOG)
        .isEqualTo(log.isChosen());
    OptimizerActions first = bench.actions.race().optimizers().getFirst();
    first.hide().run();
    assertThat(first.hide().isChosen()).isTrue();
    assertThat(bench.actions.runs().showAll().isEnabled()).isTrue();
    bench.actions.runs().showAll().run();
    assertThat(first.hide().isChosen()).isFalse();
  }

  @Test
  void aChartsAxisIsLogarithmicWhileItsActionIsChosen() {
    Action loss = bench.actions.runs().scales().of(Quantity.LOSS);
    assertThat(loss.isChosen()).isFalse();
    loss.run();
    assertThat(loss.isChosen()).isTrue();
    assertThat(bench.runs.scaleProperty(Quantity.LOSS).get()).isEqualTo(Scale.LOGARITHMIC);
    assertThat(bench.runs.scaleProperty(Quantity.VELOCITY).get()).isEqualTo(Scale.LOGARITHMIC);
    bench.actions.runs().scales().of(Quantity.VELOCITY).run();
    assertThat(bench.runs.scaleProperty(Quantity.VELOCITY).get()).isEqualTo(Scale.LINEAR);
    assertThat(loss.isChosen()).isTrue();
  }

  @Test
  void theThirdChartShowsTheLearningRateWhileItsActionIsChosen() {
    Action rate = bench.actions.runs().rate();
    assertThat(rate.isChosen()).isFalse();
    rate.run();
    assertThat(rate.isChosen()).isTrue();
    assertThat(bench.runs.thirdProperty().get()).isEqualTo(Quantity.LEARNING_RATE);
    rate.run();
    assertThat(bench.runs.thirdProperty().get()).isEqualTo(Quantity.LOSS);
  }

  @Test
  void whatChangesIsOfferedForEveryOtherThatRaces() {
    int racing =
        (int) bench.workbench.contenders().stream().filter(OptimizerChoice::racing).count();
    assertThat(bench.actions.ground().changes()).hasSize(racing - 1);
    GroundActions.Change change = bench.actions.ground().changes().getLast();
    change.action().run();
    assertThat(change.action().isChosen()).isTrue();
    assertThat(bench.actions.ground().basins().isChosen()).isTrue();
    bench.actions.ground().terrain().run();
    assertThat(change.action().isChosen()).isFalse();
  }

  @Test
  void whatAConditionChangesIsOfferedWhileItDoesSomething() {
    int before = bench.actions.ground().changes().size();
    StepConditions stop = StepConditions.NONE.withEdge(EdgeBehavior.STOP);
    bench.workbench.setConditions(bench.workbench.conditions().withOnSteps(stop));
    assertThat(bench.actions.ground().changes()).hasSize(before + 1);
    assertThat(bench.action("view.basins.added.gradient-descent.stop").words())
        .isEqualTo("Basins: what changes for Gradient descent with the stop at the edge");
  }

  @Test
  void aStartIsAddedWhereThePointerAsks() {
    Point there = new Point(1.5, -2);
    bench.workbench.layers().probeAt(there);
    bench.actions.starts().add().run();
    assertThat(bench.workbench.startList().selectedPoint()).isEqualTo(there);
  }

  @Test
  void allRaceOrNoneAndOneStepTakesItBack() {
    RaceActions race = bench.actions.race();
    int before = bench.workbench.experiment().entrants().size();
    race.everyone().run();
    assertThat(bench.workbench.contenders()).allMatch(OptimizerChoice::racing);
    assertThat(race.everyone().isEnabled()).isFalse();
    race.none().run();
    assertThat(bench.workbench.contenders()).noneMatch(OptimizerChoice::racing);
    assertThat(race.none().isEnabled()).isFalse();
    race.undo().run();
    race.undo().run();
    assertThat(bench.workbench.experiment().entrants()).hasSize(before);
  }

  @Test
  void startsThatAreAddedWithoutAPlaceLieApart() {
    for (int i = 1; i < Starts.MOST; i++) {
      bench.actions.starts().add().run();
    }
    assertThat(bench.workbench.starts())
        .allSatisfy(each ->
            assertThat(bench.workbench.starts().stream().filter(one -> one.distance(each) < 0.5))
                .hasSize(1));
  }
}
