package thalweg.basin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import thalweg.landscape.Point;
import thalweg.race.Entrant;
import thalweg.race.Experiment;
import thalweg.race.Race;
import thalweg.race.Trajectory;

/// The words that must be right, of races and of maps of basins alike.
final class RightWordsTest {
  @ParameterizedTest
  @MethodSource("thalweg.basin.RightWords#runs")
  void areSaidOfARace(RightWords.Run run) {
    run.story().accept(trajectory(run, run.start()).stretches());
  }

  private static Trajectory trajectory(RightWords.Run run, Point start) {
    return Race.run(
            new Experiment(
                run.ground(), List.of(start), List.of(new Entrant(run.optimizer())), run.steps()))
        .trajectories()
        .getFirst();
  }

  /// A map is told by the same classifier, from the last steps alone.
  @ParameterizedTest
  @MethodSource("thalweg.basin.RightWords#mapped")
  void areSaidByAMapToo(RightWords.Run run) {
    StartGrid grid = new StartGrid(run.ground(), run.optimizer(), 4, 4, run.steps());
    BasinMap map = BasinMaps.of(grid);
    for (int cell = 0; cell < 16; cell++) {
      Point start = grid.start(cell % 4, cell / 4);
      assertThat(map.ending(cell % 4, cell / 4))
          .as("from %s", start)
          .isEqualTo(Ending.of(trajectory(run, start).status()));
    }
  }
}
