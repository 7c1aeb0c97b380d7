package thalweg.desktop.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import thalweg.landscape.Catalogue;
import thalweg.landscape.Point;
import thalweg.optimizer.Methods;
import thalweg.optimizer.method.GradientDescent;
import thalweg.optimizer.method.Optimizers;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Frame;
import thalweg.race.Race;

class RunVisibilityTest {
  private final RunVisibility visibility =
      new RunVisibility(new PublishedValue<>(ViewState.FIRST), Optimizers::all);
  private final Frame race =
      Race.run(
          new Experiment(
              Catalogue.load().find("bowl").orElseThrow(),
              List.of(new Point(1, 1), new Point(2, 1)),
              List.of(
                  new Entrant(new GradientDescent(0.1)),
                  new Entrant(Optimizers.find("adam").orElseThrow().standard())),
              10));

  @Test
  void drawsEveryRunAtFirst() {
    assertThat(visibility.shown(race)).isSameAs(race);
  }

  @Test
  void leavesOutTheRunsOfAHiddenOptimizer() {
    visibility.setShown(Methods.of("adam"), false);
    assertThat(drawn()).containsExactly("gradient-descent", "gradient-descent");
    assertThat(visibility.shown(race).experiment()).isEqualTo(race.experiment());
  }

  @Test
  void drawsOneAlone() {
    visibility.solo(Methods.of("adam"));
    assertThat(drawn()).containsExactly("adam", "adam");
  }

  @Test
  void drawsAnotherAlone() {
    visibility.solo(Methods.of("adam"));
    visibility.solo(Methods.of("gradient-descent"));
    assertThat(drawn()).containsExactly("gradient-descent", "gradient-descent");
  }

  @Test
  void drawsAllAgainAfterSoloTwice() {
    visibility.solo(Methods.of("adam"));
    visibility.solo(Methods.of("adam"));
    assertThat(drawn()).hasSize(4);
  }

  @Test
  void findsTheRunOfAnOptimizerFromAStart() {
    assertThat(race.run("adam", 1).orElseThrow().x(0)).isEqualTo(2);
    assertThat(race.run("lion", 1)).isEmpty();
    assertThat(race.run("adam", 2)).isEmpty();
  }

  private List<String> drawn() {
    Frame drawn = visibility.shown(race);
    return drawn.trajectories().stream().map(drawn::optimizerOf).toList();
  }
}
