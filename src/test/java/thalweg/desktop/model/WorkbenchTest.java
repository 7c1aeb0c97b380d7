package thalweg.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.formula.Formula;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Domain;
import thalweg.landscape.Landscape;
import thalweg.landscape.Point;
import thalweg.optimizer.Methods;
import thalweg.optimizer.OptimizerType;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;

class WorkbenchTest {
  private static final Catalogue CATALOGUE = Catalogue.load();

  private final Landscape first = CATALOGUE.find("bounded-saddle").orElseThrow();
  private final Workbench workbench = new Workbench(first);

  @Test
  void whereNothingRacesNothingIsPlayed() {
    workbench.playback().play();
    workbench.setRacing(false);
    assertThat(workbench.playback().isPlaying()).isFalse();
    workbench.playback().play();
    assertThat(workbench.playback().isPlaying()).isFalse();
    workbench.setRacing(0, true);
    workbench.playback().play();
    assertThat(workbench.playback().isPlaying()).isTrue();
  }

  @Test
  void opensWithARaceFromTheLandscapesStart() {
    assertThat(workbench.experiment().landscape()).isEqualTo(first);
    assertThat(workbench.experiment().starts()).containsExactly(first.start());
    assertThat(racers()).containsExactly("gradient-descent", "momentum", "rmsprop", "adam");
  }

  /// What a view shows of one ground says nothing of another.
  @Test
  void anotherGroundIsOneThatIsOpenedOrWrittenAnewAndNotOneThatIsEdited() {
    int before = workbench.openingProperty().get();
    workbench.rewrite(first.withFormula(Formula.parse("x^2 + y^4")));
    workbench.reshape(workbench.landscape().withDomain(Domain.square(3)));
    assertThat(workbench.openingProperty().get()).isEqualTo(before);
    workbench.write(Landscape.of(Formula.parse("x*y"), List.of(), Domain.square(2)));
    int written = workbench.openingProperty().get();
    assertThat(written).isNotEqualTo(before);
    workbench.chooseLandscape(first);
    assertThat(workbench.openingProperty().get()).isNotEqualTo(written);
  }

  @Test
  void aStartGoesWhereItIsMoved() {
    workbench.moveStart(0, new Point(0.3, -1.2));
    assertThat(workbench.starts()).containsExactly(new Point(0.3, -1.2));
    assertThat(workbench.experiment().starts()).isEqualTo(workbench.starts());
  }

  @Test
  void aStartMovedOutOfTheDomainStopsAtItsEdge() {
    workbench.moveStart(0, new Point(9, 0.5));
    assertThat(workbench.starts()).containsExactly(new Point(2, 0.5));
  }

  @Test
  void anOptimizerThatIsTakenOutDoesNotRace() {
    workbench.setRacing(1, false);
    assertThat(racers()).doesNotContain("momentum").contains("gradient-descent");
    workbench.setRacing(1, true);
    assertThat(racers()).contains("momentum");
  }

  @Test
  void aSettingReachesTheRace() {
    workbench.setSetting(0, "learningRate", 0.07);
    assertThat(workbench.experiment().entrants().getFirst().optimizer().learningRate())
        .isEqualTo(0.07);
  }

  @Test
  void aSettingOutOfRangeChangesNothing() {
    Experiment before = workbench.experiment();
    assertThatThrownBy(() -> workbench.setSetting(0, "learningRate", -1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(workbench.experiment()).isEqualTo(before);
  }

  @Test
  void anotherLandscapeBringsItsStartAndItsLearningRates() {
    Landscape other = CATALOGUE.find("himmelblau").orElseThrow();
    workbench.chooseLandscape(other);
    assertThat(workbench.starts()).containsExactly(other.start());
    other
        .learningRates()
        .forEach((id, rate) ->
            assertThat(workbench.contenders())
                .filteredOn(each -> each.optimizer().type().id().equals(id))
                .allMatch(each -> each.optimizer().learningRate() == rate, "learns at " + rate));
  }

  @Test
  void anotherLandscapePlaysFromTheBeginning() {
    workbench.accept(Race.run(workbench.experiment()));
    workbench.playback().scrubTo(50);
    workbench.chooseLandscape(CATALOGUE.find("himmelblau").orElseThrow());
    assertThat(workbench.playback().playhead()).isZero();
    assertThat(workbench.playback().isPlaying()).isTrue();
  }

  @Test
  void aRaceCanBeMadeLonger() {
    workbench.setSteps(1000);
    assertThat(workbench.experiment().steps()).isEqualTo(1000);
    assertThat(workbench.playback().end()).isEqualTo(1000);
    workbench.moveStart(0, new Point(0, 0));
    assertThat(workbench.experiment().steps()).isEqualTo(1000);
  }

  @Test
  void aRaceThatIsTooLongChangesNothing() {
    Experiment before = workbench.experiment();
    assertThatThrownBy(() -> workbench.setSteps(Experiment.MOST_STEPS + 1))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(workbench.experiment()).isEqualTo(before);
    assertThat(workbench.playback().end()).isEqualTo(before.steps());
  }

  @Test
  void newsLetThePlayheadGoAsFarAsTheyReach() {
    workbench.playback().scrubTo(70);
    assertThat(workbench.playback().playhead()).isZero();
    workbench.accept(Race.run(workbench.experiment()));
    workbench.playback().scrubTo(70);
    assertThat(workbench.playback().playhead()).isEqualTo(70);
  }

  @Test
  void aRaceThatFailedIsShownToItsEnd() {
    Frame begun = new Frame(workbench.experiment(), List.of(), false);
    workbench.accept(begun.failed("out of ideas"));
    assertThat(workbench.frame().failure()).contains("out of ideas");
    workbench.visibility().setShown(Methods.of("adam"), false);
    assertThat(workbench.visibility().shown(workbench.frame()).failure()).contains("out of ideas");
    workbench.playback().play();
    workbench.playback().advance(1e6);
    assertThat(workbench.playback().isPlaying()).isFalse();
  }

  private List<String> racers() {
    return workbench.experiment().entrants().stream()
        .map(entrant -> entrant.optimizer().type())
        .map(OptimizerType::id)
        .toList();
  }
}
